#pragma once

#include "report/sheet/sheet_page.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QPixmap>

#include <memory>
#include <optional>

namespace xushi::ui {

/// The sheets' pages as they will be printed, one below the other. Paints only what is visible, with the painter that
/// prints.
class SheetView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit SheetView(QWidget *parent = nullptr);

    /// Pages may be thousands: they are shared, not copied, and given back to whoever can let go of them elsewhere.
    using Pages = std::shared_ptr<const std::vector<report::SheetPage>>;
    Pages setPages(Pages pages); ///< returns those before
    [[nodiscard]] const Pages &pages() const { return m_pages; }

    /// 1 shows paper in its own size on a screen of the usual resolution; absent fits the width.
    void setZoom(std::optional<double> zoom);
    [[nodiscard]] std::optional<double> zoom() const { return m_zoom; }

    /// The zoom that is shown, also where it fits the width.
    [[nodiscard]] double shownZoom() const;

    /// The next larger or smaller of the usual steps.
    void zoomIn();
    void zoomOut();

    /// The page in the middle of what is seen, from 0; -1 when there is none.
    [[nodiscard]] int currentPage() const;
    void goToPage(int page);

Q_SIGNALS:
    void zoomChanged();
    void currentPageChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void layOut();
    void paintPage(QPainter &painter, int page);
    [[nodiscard]] const QPixmap &picture(int page);
    [[nodiscard]] QSizeF paperSize() const;
    [[nodiscard]] QSize pageSize() const;
    [[nodiscard]] QRect pageRect(int page) const; ///< in the viewport
    [[nodiscard]] int contentHeight() const;

    Pages m_pages = std::make_shared<const std::vector<report::SheetPage>>();
    std::optional<double> m_zoom;
    QCache<int, QPixmap> m_pictures; ///< of the pages that were seen last, at the shown zoom
};

} // namespace xushi::ui
