#include "ui/widgets/fitting_text.h"

#include "ui/style/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QTextCursor>

#include <cmath>

namespace xushi::ui {

FittingText::FittingText(int mostLines, QWidget *parent) : QTextEdit(parent), m_mostLines(mostLines)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(0);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &FittingText::fit);
}

void FittingText::add(const QString &sentence, Kind kind)
{
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    QTextBlockFormat paragraph;
    const bool isAside = kind == Kind::Aside;
    const bool isFirstOfAll = document()->isEmpty();
    if (isAside)
        paragraph.setLeftMargin(theme::step(4));
    if (kind == Kind::First && !isFirstOfAll)
        paragraph.setTopMargin(theme::step(2));
    QTextCharFormat ink;
    ink.setForeground(isAside ? theme::faintText(palette()) : palette().color(QPalette::Text));
    if (isFirstOfAll)
        cursor.setBlockFormat(paragraph);
    else
        cursor.insertBlock(paragraph);
    cursor.insertText(sentence, ink);
}

/// Only when the height changes, because the width may depend on it.
void FittingText::fit()
{
    const int most = m_mostLines * fontMetrics().lineSpacing();
    const int height = std::min(most, static_cast<int>(std::ceil(document()->size().height())));
    if (height != minimumHeight())
        setFixedHeight(height);
}

void FittingText::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace xushi::ui
