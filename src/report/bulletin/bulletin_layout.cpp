#include "report/bulletin/bulletin_layout.h"

#include "report/bulletin/bulletin_table_layout.h"
#include "report/sheet/page_maker.h"
#include "report/text/justified.h"
#include "report/text/text_measure.h"

#include <utility>

namespace xushi::report {

namespace {

constexpr double bulletinTitleLineHeight = fromPoints(34);
constexpr double lineHeight = fromPoints(28);
constexpr QChar indent(0x3000); ///< a space as wide as a character

class BulletinMaker {
public:
    explicit BulletinMaker(const SheetFonts &fonts)
        : m_size(bulletinSetup().pageSize()),
          m_area(bulletinSetup().textArea()),
          m_title(fonts.of(FontRole::Title)),
          m_heading(fonts.of(FontRole::Heading)),
          m_text(TextMeasure::ofProse(fonts.of(FontRole::Text)))
    {
    }

    std::vector<SheetPage> body(const BulletinContent &bulletin)
    {
        startPage();
        m_pages.back().bookmark = bulletin.title;
        if (!bulletin.draftMark.isEmpty())
            add({bulletin.draftMark, FontRole::Heading}, lineHeight);
        for (const QString &line : m_title.lines(bulletin.title, m_area.width()))
            add({line, FontRole::Title, (m_area.width() - m_title.width(line)) / 2}, bulletinTitleLineHeight);
        if (!bulletin.number.isEmpty())
            add({bulletin.number, FontRole::Text, (m_area.width() - m_text.width(bulletin.number)) / 2}, lineHeight);
        m_y += lineHeight;
        const std::size_t last = lastSection(bulletin.paragraphs);
        for (std::size_t i = 0; i < bulletin.paragraphs.size(); ++i) {
            if (i == last) // a seal does not stand on a page without text
                keepTogether(linesFrom(bulletin.paragraphs, last));
            addParagraph(bulletin.paragraphs[i]);
        }
        return std::move(m_pages);
    }

    std::vector<SheetPage> notes(const BulletinContent &bulletin)
    {
        startPage();
        m_pages.back().bookmark = bulletin.notesTitle;
        addText(bulletin.notesTitle, FontRole::Heading, m_heading);
        for (const QString &note : bulletin.notes)
            addText(note, FontRole::Text, m_text);
        return std::move(m_pages);
    }

private:
    struct Line {
        QString text;
        FontRole role;
        double left = 0;
        double spread = 0;
    };

    /// The last heading's place.
    static std::size_t lastSection(const std::vector<BulletinParagraph> &paragraphs)
    {
        std::size_t last = paragraphs.size();
        for (std::size_t i = 0; i < paragraphs.size(); ++i)
            if (paragraphs[i].style == ParagraphStyle::Heading)
                last = i;
        return last;
    }

    /// The lines from a paragraph to the end; 0 where they fill more than a page.
    [[nodiscard]] int linesFrom(const std::vector<BulletinParagraph> &paragraphs, std::size_t first) const
    {
        qsizetype lines = 0;
        for (std::size_t i = first; i < paragraphs.size(); ++i)
            lines += paragraphs[i].style == ParagraphStyle::Text
                         ? m_text.lines(QString(2, indent) + paragraphs[i].text, m_area.width()).size()
                         : 1;
        return static_cast<double>(lines) * lineHeight > m_area.height() ? 0 : static_cast<int>(lines);
    }

    void startPage()
    {
        SheetPage page;
        page.size = m_size;
        m_pages.push_back(std::move(page));
        m_y = m_area.top();
    }

    void addParagraph(const BulletinParagraph &one)
    {
        switch (one.style) {
        case ParagraphStyle::Address:
            add({one.text, FontRole::Text}, lineHeight);
            break;
        case ParagraphStyle::Heading:
            keepTogether(3); // with a heading below it and the first line of its text
            addText(one.text, FontRole::Heading, m_heading);
            break;
        case ParagraphStyle::Subheading:
            keepTogether(2);
            addText(one.text, FontRole::Text, m_text);
            break;
        case ParagraphStyle::Text:
            addText(one.text, FontRole::Text, m_text);
            break;
        case ParagraphStyle::Gap:
            m_y += lineHeight;
            break;
        case ParagraphStyle::Signature:
            addSignature(one.text);
            break;
        case ParagraphStyle::CopiedTo:
            addCopiedTo(one.text);
            break;
        }
    }

    void keepTogether(int lines)
    {
        if (m_y + lines * lineHeight > m_area.bottom() + 1)
            startPage();
    }

    /// Indented by two characters; its lines fill the width, but for the last.
    void addText(const QString &text, FontRole role, const TextMeasure &measure)
    {
        for (const QString &paragraph : text.split(u'\n')) {
            const QStringList lines = measure.lines(QString(2, indent) + paragraph, m_area.width());
            for (qsizetype i = 0; i < lines.size(); ++i) {
                const bool isLast = i + 1 == lines.size();
                add({lines[i], role, 0, isLast ? 0 : spreadOf(lines[i], measure.width(lines[i]), m_area.width())},
                    lineHeight);
            }
        }
    }

    void addSignature(const QString &text)
    {
        const double indented = m_area.width() - 2 * SheetFonts::size(FontRole::Text);
        for (const QString &line : m_text.lines(text, indented))
            add({line, FontRole::Text, indented - m_text.width(line)}, lineHeight);
    }

    /// The last lines of the page, between two rules.
    void addCopiedTo(const QString &text)
    {
        const QStringList lines = m_text.lines(text, m_area.width());
        const double height = static_cast<double>(lines.size()) * lineHeight;
        if (m_y + height > m_area.bottom() + 1)
            startPage();
        m_y = m_area.bottom() - height;
        addRule();
        for (const QString &line : lines)
            add({line, FontRole::Text}, lineHeight);
        addRule();
    }

    void addRule()
    {
        SheetCell rule;
        rule.box = QRectF(m_area.left(), m_y, m_area.width(), 0);
        m_pages.back().cells.push_back(std::move(rule));
    }

    void add(const Line &line, double height)
    {
        if (m_y + height > m_area.bottom() + 1)
            startPage();
        m_pages.back().runs.push_back(
            {{m_area.left() + line.left, baselineIn(m_y, height, line.role)}, line.text, line.role, line.spread});
        m_y += height;
    }

    QSizeF m_size;
    QRectF m_area;
    TextMeasure m_title;
    TextMeasure m_heading;
    TextMeasure m_text;
    std::vector<SheetPage> m_pages;
    double m_y = 0;
};

void append(std::vector<SheetPage> &pages, std::vector<SheetPage> more)
{
    for (SheetPage &page : more)
        pages.push_back(std::move(page));
}

} // namespace

PageSetup bulletinSetup()
{
    PageSetup setup;
    setup.isLandscape = false;
    setup.margins = {37, 28, 26, 35};
    return setup;
}

std::vector<SheetPage> layOutBulletin(const BulletinContent &bulletin)
{
    const SheetFonts fonts;
    std::vector<SheetPage> pages = BulletinMaker(fonts).body(bulletin);
    for (const BulletinTable &table : bulletin.attachments)
        append(pages, layOutBulletinTable(table, fonts, bulletinSetup()));
    for (std::size_t i = 0; i < pages.size(); ++i)
        addFoot(pages[i], bulletin.digestLine, {i + 1, pages.size()}, bulletinSetup().textArea(i + 1), fonts);
    if (!bulletin.notes.isEmpty())
        append(pages, BulletinMaker(fonts).notes(bulletin)); // not of the paper: without numbers
    return pages;
}

} // namespace xushi::report
