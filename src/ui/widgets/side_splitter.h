#pragma once

#include "ui/widgets/line_splitter.h"

namespace xushi::ui {

/// The width of a list beside a page's contents: a fraction of the page's width plus a fixed width, within bounds. All
/// except the fraction are in heights of the font.
struct SideWidth {
    int part; ///< 8: an eighth of the page's width
    int fixed;
    int least;
    int most;
};

/// A list with a page's contents to its right. The list grows with the page, but more slowly, until the user moves the
/// line between them.
class SideSplitter : public LineSplitter {
    Q_OBJECT

public:
    SideSplitter(QWidget *list, QWidget *contents, const SideWidth &width, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    SideWidth m_width;
    bool m_isMoved = false; ///< the user moved the line, which then stays
};

} // namespace xushi::ui
