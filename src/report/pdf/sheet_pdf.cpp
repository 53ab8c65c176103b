#include "report/pdf/sheet_pdf.h"

#include "files/file_trouble.h"
#include "report/pdf/pdf_finish.h"
#include "report/sheet/sheet_painter.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace xushi::report {

namespace {

/// Paper of this size, in 1/1200 inch.
void setPage(QPdfWriter &writer, const QSizeF &size)
{
    const bool isLandscape = size.width() > size.height();
    const QSizeF points = (isLandscape ? size.transposed() : size) * 72 / unitsPerInch;
    writer.setPageSize(QPageSize(points, QPageSize::Point, QString(), QPageSize::FuzzyMatch)); // recognises A4
    writer.setPageOrientation(isLandscape ? QPageLayout::Landscape : QPageLayout::Portrait);
}

std::vector<Bookmark> bookmarksOf(std::span<const SheetPage> pages)
{
    std::vector<Bookmark> bookmarks;
    for (std::size_t i = 0; i < pages.size(); ++i)
        if (!pages[i].bookmark.isEmpty())
            bookmarks.push_back({pages[i].bookmark, i});
    if (bookmarks.size() < 2)
        bookmarks.clear(); // an outline with one entry is of no use
    return bookmarks;
}

/// Writes everything, or as much as the disk takes: after a short write, the next write reports the error.
bool writeAll(QIODevice &device, const QByteArray &bytes)
{
    qint64 written = 0;
    while (written < bytes.size()) {
        const qint64 more = device.write(bytes.constData() + written, bytes.size() - written);
        if (more <= 0)
            return false;
        written += more;
    }
    return true;
}

/// Why the file could not be written. Call it before removing the file, which may be what fills the disk.
tl::unexpected<domain::Error> failed(const QSaveFile &file)
{
    return tl::unexpected<domain::Error>(files::writeError(file.fileName()));
}

} // namespace

QByteArray sheetPdf(std::span<const SheetPage> pages, const PdfTitle &title)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(static_cast<int>(unitsPerInch));
    if (!pages.empty())
        setPage(writer, pages.front().size);
    writer.setPageMargins({});
    writer.setTitle(title.title);
    writer.setCreator(QStringLiteral("Xushi"));
    QPainter painter(&writer);
    bool first = true;
    for (const SheetPage &page : pages) {
        if (!first)
            writer.newPage();
        drawPage(painter, page, QRectF(QPointF(), page.size));
        first = false;
    }
    painter.end();
    return finishedPdf(buffer.data(), drawnFaces(pages), {title.author, bookmarksOf(pages)});
}

domain::Result<void> writeSheetPdf(const QString &path, std::span<const SheetPage> pages, const PdfTitle &title)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failed(file);
    // Do not let the PDF writer write to the file: it ignores failed writes, and commit() ignores the last one.
    const QByteArray pdf = sheetPdf(pages, title);
    if (!writeAll(file, pdf) || !file.flush() || !file.commit())
        return failed(file);
    return {};
}

} // namespace xushi::report
