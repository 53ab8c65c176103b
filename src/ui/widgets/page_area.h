#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace xushi::ui {

/// The ground of a page: scrolls up and down when there is more than fits, with the page's space around it.
class PageArea : public QScrollArea {
    Q_OBJECT

public:
    explicit PageArea(QWidget *parent = nullptr);

    /// Where the page's parts go, from the top; what is left over stays at the bottom.
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }

    /// Scrolls the page that `part` stands on, if any, until `place` in it is seen.
    static void showIn(const QWidget &part, const QRect &place);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QVBoxLayout *m_column;
};

} // namespace xushi::ui
