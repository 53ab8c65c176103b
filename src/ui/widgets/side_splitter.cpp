#include "ui/widgets/side_splitter.h"

#include <algorithm>

namespace xushi::ui {

SideSplitter::SideSplitter(QWidget *list, QWidget *contents, const SideWidth &width, QWidget *parent)
    : LineSplitter(parent), m_width(width)
{
    addWidget(list);
    addWidget(contents);
    setStretchFactor(0, 0);
    setStretchFactor(1, 1);
    connect(this, &QSplitter::splitterMoved, this, [this] { m_isMoved = true; });
}

void SideSplitter::resizeEvent(QResizeEvent *event)
{
    LineSplitter::resizeEvent(event);
    if (m_isMoved)
        return;
    const int em = fontMetrics().height();
    const int list = std::clamp(width() / m_width.part + m_width.fixed * em, m_width.least * em, m_width.most * em);
    setSizes({list, std::max(1, width() - list - handleWidth())});
}

} // namespace xushi::ui
