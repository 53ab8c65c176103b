#include "report/sheet_pdf.h"

#include "report/sheet_painter.h"

#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace xushi::report {

namespace {

bool paint(QIODevice &device, std::span<const SheetPage> pages, const QString &title)
{
    QPdfWriter writer(&device);
    writer.setResolution(static_cast<int>(unitsPerInch));
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageOrientation(QPageLayout::Landscape);
    writer.setPageMargins({});
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Xushi"));
    QPainter painter(&writer);
    if (!painter.isActive())
        return false;
    bool first = true;
    for (const SheetPage &page : pages) {
        if (!first && !writer.newPage())
            return false;
        drawPage(painter, page, QRectF(QPointF(), sheetPageSize()));
        first = false;
    }
    return painter.end();
}

} // namespace

domain::Result<void> writeSheetPdf(const QString &path, std::span<const SheetPage> pages, const QString &title)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return domain::failure(domain::ErrorCode::CannotWrite, {path, file.errorString()});
    // commit() fails when any write did, whatever the painter made of it.
    const bool painted = paint(file, pages, title);
    if (!painted)
        file.cancelWriting();
    if (!file.commit())
        return domain::failure(domain::ErrorCode::CannotWrite, {path, file.errorString()});
    return {};
}

} // namespace xushi::report
