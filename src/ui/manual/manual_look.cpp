#include "ui/manual/manual_look.h"

#include "ui/style/theme.h"

#include <QImage>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>
#include <array>

namespace xushi::ui {

namespace {

constexpr double lineHeight = 120; // per cent; Chinese stands close otherwise
constexpr int dimmed = 36;         // of 255: how much a light picture is darkened on a dark page

struct HeadingLook {
    double times; ///< the text's size
    int above;
    int below;
};

HeadingLook headingLook(int level)
{
    static constexpr std::array looks{HeadingLook{1.7, theme::step(2), theme::step(3)},
                                      HeadingLook{1.4, theme::step(9), theme::step(2)},
                                      HeadingLook{1.12, theme::step(6), theme::step(1)}};
    return looks.at(static_cast<std::size_t>(std::clamp(level, 1, int(looks.size())) - 1));
}

class Dresser {
public:
    Dresser(QTextDocument &document, const models::Manual &manual, const ManualLook &look)
        : m_document(document), m_manual(manual), m_look(look), m_cursor(&document)
    {
    }

    void dressAll()
    {
        m_document.setDefaultFont(m_look.font);
        m_cursor.beginEditBlock();
        for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
            m_cursor.setPosition(block.position());
            m_cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
            if (block.blockFormat().headingLevel() > 0)
                dressHeading(block);
            else
                dressText(block);
            dressFragments(block);
        }
        const auto frames = m_document.rootFrame()->childFrames();
        for (QTextFrame *frame : frames)
            if (auto *table = qobject_cast<QTextTable *>(frame))
                dressTable(*table);
        m_cursor.endEditBlock();
    }

private:
    void dressHeading(const QTextBlock &block)
    {
        const HeadingLook look = headingLook(block.blockFormat().headingLevel());
        QTextBlockFormat room;
        room.setTopMargin(look.above);
        room.setBottomMargin(look.below);
        room.setRightMargin(m_look.column - m_look.line);
        m_cursor.mergeBlockFormat(room);
        QTextCharFormat words;
        words.setFontPointSize(QFontInfo(m_look.font).pointSizeF()
                               * look.times); // also right for a font that is sized in pixels
        words.setFontWeight(QFont::Bold);
        words.setForeground(m_look.palette.color(QPalette::Text));
        words.clearProperty(QTextFormat::FontSizeAdjustment);
        m_cursor.mergeCharFormat(words);
        if (m_headings < m_manual.sections.size()) {
            QTextCharFormat anchor;
            anchor.setAnchor(true);
            anchor.setAnchorNames({m_manual.sections[m_headings].id});
            m_cursor.mergeBlockCharFormat(anchor);
        }
        ++m_headings;
    }

    void dressText(const QTextBlock &block)
    {
        const bool isCell = m_cursor.currentTable() != nullptr;
        QTextBlockFormat room;
        if (!isPicture(block))
            room.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
        room.setTopMargin(0);
        room.setBottomMargin(isCell ? 0 : theme::step(isPicture(block) ? 3 : block.textList() ? 1 : 2));
        if (!isCell && !isPicture(block))
            room.setRightMargin(m_look.column - m_look.line);
        if (isQuotation(block)) {
            room.setLeftMargin(theme::step(4));
            room.setTopMargin(theme::step(1));
            room.setBottomMargin(theme::step(3));
        }
        m_cursor.mergeBlockFormat(room);
    }

    static bool isPicture(const QTextBlock &block)
    {
        const auto first = block.begin();
        return !first.atEnd() && first.fragment().charFormat().isImageFormat();
    }

    /// Styles links, pictures and code inside a block.
    void dressFragments(const QTextBlock &block)
    {
        struct Part {
            int position;
            int length;
            QTextCharFormat format;
        };
        std::vector<Part> parts; // collected first, because changes invalidate the iterator
        for (auto it = block.begin(); !it.atEnd(); ++it)
            parts.push_back({it.fragment().position(), it.fragment().length(), it.fragment().charFormat()});
        for (const Part &part : parts) {
            m_cursor.setPosition(part.position);
            m_cursor.setPosition(part.position + part.length, QTextCursor::KeepAnchor);
            if (part.format.isImageFormat())
                fitPicture(part.format.toImageFormat());
            else if (!part.format.anchorHref().isEmpty())
                paintLink();
            else if (part.format.fontFixedPitch())
                paintCode();
        }
    }

    void paintLink()
    {
        QTextCharFormat words;
        words.setForeground(theme::accent(m_look.palette));
        words.setFontUnderline(false);
        m_cursor.mergeCharFormat(words);
    }

    void paintCode()
    {
        QTextCharFormat words;
        words.setBackground(m_look.palette.color(QPalette::AlternateBase));
        m_cursor.mergeCharFormat(words);
    }

    /// Scales the picture smoothly here, because a document would drop some of its lines.
    void fitPicture(QTextImageFormat format)
    {
        const QString name = format.name();
        QImage picture(QStringLiteral(":/manual/") + name);
        if (picture.isNull())
            return;
        const int width = std::min(picture.width(), m_look.column);
        picture = picture.convertToFormat(QImage::Format_RGB32);
        const int pixels = qRound(width * m_look.pixelRatio);
        if (pixels < picture.width())
            picture = picture.scaledToWidth(pixels, Qt::SmoothTransformation);
        frame(picture);
        m_document.addResource(QTextDocument::ImageResource, m_document.baseUrl().resolved(QUrl(name)), picture);
        format.setWidth(width);
        m_cursor.setCharFormat(format);
    }

    /// Draws a thin line around the picture and darkens it on a dark page.
    void frame(QImage &picture) const
    {
        QPainter painter(&picture);
        if (theme::schemeOf(m_look.palette) == theme::Scheme::Dark)
            painter.fillRect(picture.rect(), QColor(0, 0, 0, dimmed));
        painter.setPen(theme::line(m_look.palette));
        painter.drawRect(picture.rect().adjusted(0, 0, -1, -1));
    }

    void dressTable(QTextTable &table)
    {
        QTextTableFormat format = table.format();
        format.setBorderCollapse(true);
        format.setBorder(1);
        format.setBorderBrush(theme::line(m_look.palette));
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setCellPadding(theme::step(1) + 1);
        format.setCellSpacing(0);
        format.setTopMargin(theme::step(1));
        format.setBottomMargin(theme::step(3));
        table.setFormat(format);
        for (int column = 0; column < table.columns(); ++column) {
            QTextTableCell head = table.cellAt(0, column);
            QTextTableCellFormat ground = head.format().toTableCellFormat();
            ground.setBackground(m_look.palette.color(QPalette::AlternateBase));
            head.setFormat(ground);
        }
    }

    QTextDocument &m_document;
    const models::Manual &m_manual;
    const ManualLook &m_look;
    QTextCursor m_cursor;
    std::size_t m_headings = 0;
};

} // namespace

void dress(QTextDocument &document, const models::Manual &manual, const ManualLook &look)
{
    Dresser(document, manual, look).dressAll();
}

bool isQuotation(const QTextBlock &block)
{
    return block.blockFormat().intProperty(QTextFormat::BlockQuoteLevel) > 0;
}

std::vector<int> headingBlocks(const QTextDocument &document)
{
    std::vector<int> numbers;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        if (block.blockFormat().headingLevel() > 0)
            numbers.push_back(block.blockNumber());
    return numbers;
}

} // namespace xushi::ui
