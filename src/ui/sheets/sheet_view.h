#pragma once

#include "report/sheet/sheet_page.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QPixmap>

#include <memory>
#include <optional>

namespace xushi::ui {

/// The sheets' pages as they will be printed, one below the other. Paints only the visible pages, with the same painter
/// as the printer.
class SheetView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit SheetView(QWidget *parent = nullptr);

    /// There may be thousands of pages, so they are shared, not copied. setPages() returns the old ones, so that the
    /// caller can free them on another thread.
    using Pages = std::shared_ptr<const std::vector<report::SheetPage>>;
    Pages setPages(Pages pages); ///< returns the former pages
    [[nodiscard]] const Pages &pages() const { return m_pages; }

    /// 1 shows paper in its real size on a screen of the usual resolution; absent fits the width.
    void setZoom(std::optional<double> zoom);
    [[nodiscard]] std::optional<double> zoom() const { return m_zoom; }

    /// The current zoom, also when it fits the width.
    [[nodiscard]] double shownZoom() const;

    /// Goes to the next larger or smaller of the usual steps.
    void zoomIn();
    void zoomOut();

    /// The page in the middle of the view, from 0; -1 when there is none.
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
    QCache<int, QPixmap> m_pictures; ///< the pages shown last, at the current zoom
};

} // namespace xushi::ui
