#include "ui/manual/manual_page.h"

#include "ui/manual/manual_look.h"
#include "ui/style/marks.h"
#include "ui/style/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QTextFrame>

#include <algorithm>

namespace xushi::ui {

namespace {

constexpr int lettersInLine = 72;
constexpr int leastLetters = 24;
constexpr int pictureLetters = 116; // a picture may be wider than a line
constexpr int pageMargin = theme::step(6);
constexpr int aboveHeading = theme::step(3); // above a heading after a jump
constexpr int leastZoom = 60;
constexpr int mostZoom = 300;
constexpr int zoomStep = 10;

int widthOf(int letters, const QFont &font)
{
    const QString all = QStringLiteral("abcdefghijklmnopqrstuvwxyz");
    return QFontMetrics(font).horizontalAdvance(all) * letters / static_cast<int>(all.size());
}

QUrl place(const QString &section)
{
    QUrl url(QStringLiteral("qrc:/manual/manual.md"));
    if (!section.isEmpty())
        url.setFragment(section);
    return url;
}

} // namespace

ManualPage::ManualPage(QWidget *parent) : QTextBrowser(parent)
{
    setObjectName(QStringLiteral("manualPage"));
    setAccessibleName(tr("Manual"));
    setFrameShape(QFrame::NoFrame);
    setOpenExternalLinks(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setLineWrapMode(QTextEdit::FixedPixelWidth);
    document()->setDocumentMargin(pageMargin);
    marks::standOnCard(*verticalScrollBar(), palette());
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { Q_EMIT sectionReached(currentSection()); });
}

void ManualPage::setManual(const models::Manual &manual)
{
    m_manual = manual;
    m_found.clear();
    m_current = -1;
    setSource(place({})); // calls loadResource() for the text
    dressAgain();
    m_headings = headingBlocks(*document());
}

void ManualPage::goTo(const QString &section)
{
    setSource(place(m_manual.find(section) ? section : QString()));
}

void ManualPage::doSetSource(const QUrl &url, QTextDocument::ResourceType type)
{
    QTextBrowser::doSetSource(url, type);
    if (url.hasFragment())
        verticalScrollBar()->setValue(verticalScrollBar()->value() - aboveHeading);
    Q_EMIT sectionReached(currentSection());
}

QString ManualPage::currentSection() const
{
    const int top = cursorForPosition(QPoint(pageMargin, aboveHeading + theme::step(1))).blockNumber();
    const auto after = std::upper_bound(m_headings.begin(), m_headings.end(), top);
    for (auto at = after - m_headings.begin() - 1; at >= 0; --at)
        if (const QString &id = m_manual.sections[static_cast<std::size_t>(at)].id; !id.isEmpty())
            return id;
    return {};
}

QVariant ManualPage::loadResource(int type, const QUrl &name)
{
    if (type == QTextDocument::MarkdownResource)
        return m_manual.markdown().toUtf8();
    return QTextBrowser::loadResource(type, name);
}

int ManualPage::search(const QString &text)
{
    const QTextCursor from = cursorForPosition(QPoint(pageMargin, pageMargin));
    m_found.clear();
    if (!text.isEmpty())
        for (QTextCursor at = document()->find(text, 0); !at.isNull(); at = document()->find(text, at))
            m_found.push_back(at);
    const auto next = std::find_if(m_found.begin(), m_found.end(),
                                   [&](const QTextCursor &one) { return one.position() >= from.position(); });
    m_current = m_found.empty() ? -1 : next == m_found.end() ? 0 : static_cast<int>(next - m_found.begin());
    showFound();
    return static_cast<int>(m_found.size());
}

void ManualPage::goToFound(int step)
{
    const auto count = static_cast<int>(m_found.size());
    if (count == 0)
        return;
    m_current = (m_current + step + count) % count;
    showFound();
}

/// Marks all places found, and the current one in another colour.
void ManualPage::markFound()
{
    QList<QTextEdit::ExtraSelection> marked;
    for (std::size_t i = 0; i < m_found.size(); ++i) {
        QTextEdit::ExtraSelection one;
        one.cursor = m_found[i];
        const bool isCurrent = static_cast<int>(i) == m_current;
        one.format.setBackground(isCurrent ? palette().color(QPalette::Highlight) : theme::foundWash(palette()));
        if (isCurrent)
            one.format.setForeground(palette().color(QPalette::HighlightedText));
        marked += one;
    }
    setExtraSelections(marked);
}

/// Scrolls to the current place, with a margin around it.
void ManualPage::showFound()
{
    markFound();
    if (m_current < 0)
        return;
    const QRect where = cursorRect(m_found[static_cast<std::size_t>(m_current)]);
    const int third = viewport()->height() / 3;
    if (where.top() < 0 || where.bottom() > viewport()->height())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + where.top() - third);
}

void ManualPage::setZoom(int percent)
{
    const int wanted = std::clamp(percent, leastZoom, mostZoom);
    if (wanted == m_zoom)
        return;
    m_zoom = wanted;
    dressAgain();
    Q_EMIT zoomChanged(m_zoom);
}

QFont ManualPage::letters() const
{
    return theme::scaled(*this, m_zoom, false);
}

int ManualPage::columnWanted() const
{
    return std::clamp(viewport()->width() - 2 * pageMargin, widthOf(leastLetters, letters()),
                      widthOf(pictureLetters, letters()));
}

/// Applies the style again and keeps the scroll position.
void ManualPage::dressAgain()
{
    if (m_manual.sections.empty())
        return;
    const QTextCursor top = cursorForPosition(QPoint(pageMargin, aboveHeading));
    const int before = cursorRect(top).top();
    m_column = columnWanted();
    setLineWrapColumnOrWidth(m_column + 2 * pageMargin);
    const QSignalBlocker unchanged(
        document()); // otherwise the browser would load the changed text again at the next jump
    const int line = std::min(m_column, widthOf(lettersInLine, letters()));
    dress(*document(), m_manual, {palette(), letters(), m_column, line, devicePixelRatioF()});
    leaveRoomBelow();
    verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect(top).top() - before);
    markFound();
}

/// Leaves space below the text, so that the last section can scroll to the top.
void ManualPage::leaveRoomBelow()
{
    const QSignalBlocker unchanged(document());
    QTextFrameFormat room = document()->rootFrame()->frameFormat();
    room.setBottomMargin(viewport()->height());
    document()->rootFrame()->setFrameFormat(room);
}

void ManualPage::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange)
        return;
    marks::standOnCard(*verticalScrollBar(), palette());
    dressAgain();
}

/// Draws a line in the accent colour beside quoted text.
void ManualPage::paintEvent(QPaintEvent *event)
{
    QTextBrowser::paintEvent(event);
    QPainter painter(viewport());
    const QPoint scrolled(horizontalScrollBar()->value(), verticalScrollBar()->value());
    constexpr int width = 3;
    for (QTextBlock block = cursorForPosition({0, 0}).block(); block.isValid(); block = block.next()) {
        const QRect place = document()->documentLayout()->blockBoundingRect(block).toRect().translated(-scrolled);
        if (place.top() > viewport()->height())
            return;
        if (isQuotation(block))
            painter.fillRect(QRect(pageMargin - scrolled.x(), place.top(), width, place.height()),
                             theme::accent(palette()));
    }
}

void ManualPage::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (columnWanted() != m_column)
        dressAgain();
    else
        leaveRoomBelow();
}

void ManualPage::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QTextBrowser::wheelEvent(event);
    setZoom(m_zoom + (event->angleDelta().y() > 0 ? zoomStep : -zoomStep));
    event->accept();
}

} // namespace xushi::ui
