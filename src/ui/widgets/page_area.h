#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace xushi::ui {

/// The background of a page: scrolls vertically when the page is higher than the window.
class PageArea : public QScrollArea {
    Q_OBJECT

public:
    explicit PageArea(QWidget *parent = nullptr);

    /// The layout of the page's parts, from the top; spare space stays at the bottom.
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }

    /// Scrolls the page that contains `part`, if any, until `place` in it is visible.
    static void showIn(const QWidget &part, const QRect &place);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QVBoxLayout *m_column;
};

} // namespace xushi::ui
