#include "report/sheet_pdf.h"

#include "report/pdf_text_repair.h"
#include "report/sheet_painter.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace xushi::report {

namespace {

QByteArray painted(std::span<const SheetPage> pages, const QString &title)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(static_cast<int>(unitsPerInch));
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageOrientation(QPageLayout::Landscape);
    writer.setPageMargins({});
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Xushi"));
    QPainter painter(&writer);
    bool first = true;
    for (const SheetPage &page : pages) {
        if (!first)
            writer.newPage();
        drawPage(painter, page, QRectF(QPointF(), sheetPageSize()));
        first = false;
    }
    painter.end();
    return withTrueText(buffer.data(), drawnCharacters(pages));
}

/// All of it, or as much as the disk takes: after a short write the next one says what was wrong.
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

} // namespace

domain::Result<void> writeSheetPdf(const QString &path, std::span<const SheetPage> pages, const QString &title)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return domain::failure(domain::ErrorCode::CannotWrite, {path, file.errorString()});
    // Not straight through the PDF writer, which passes over failed writes, as commit() does for the last of them.
    const QByteArray pdf = painted(pages, title);
    if (!writeAll(file, pdf) || !file.flush() || !file.commit())
        return domain::failure(domain::ErrorCode::CannotWrite, {path, file.errorString()});
    return {};
}

} // namespace xushi::report
