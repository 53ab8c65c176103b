#include "report/pdf/pdf_finish.h"

#include "report/pdf/pdf_sameness.h"
#include "report/pdf/pdf_text_repair.h"

#define POINTERHOLDER_TRANSITION 4 // only the standard pointers of it
#include <qpdf/JSON.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>

namespace xushi::report {

namespace {

QPDFObjectHandle textOf(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

void tellTrueText(QPDF &pdf, const std::vector<DrawnFace> &drawn)
{
    for (QPDFObjectHandle &object : pdf.getAllObjects()) {
        if (!object.isDictionary() || !object.hasKey("/ToUnicode"))
            continue;
        QPDFObjectHandle map = object.getKey("/ToUnicode");
        if (!map.isStream())
            continue;
        const auto data = map.getStreamData();
        const QByteArray bytes(reinterpret_cast<const char *>(data->getBuffer()),
                               static_cast<qsizetype>(data->getSize()));
        QPDFObjectHandle name = object.getKey("/BaseFont");
        const QByteArray font = name.isName() ? QByteArray::fromStdString(name.getName().substr(1)) : QByteArray();
        map.replaceStreamData(withTrueText(bytes, font, drawn).toStdString(), QPDFObjectHandle::newNull(),
                              QPDFObjectHandle::newNull());
    }
}

void nameAuthor(QPDF &pdf, const QString &author)
{
    QPDFObjectHandle info = pdf.getTrailer().getKey("/Info");
    if (info.isDictionary() && !author.isEmpty())
        info.replaceKey("/Author", textOf(author));
}

/// A flat outline: PDF 32000-1, 12.3.3.
void addOutline(QPDF &pdf, const std::vector<Bookmark> &bookmarks)
{
    const std::vector<QPDFObjectHandle> &pages = pdf.getAllPages();
    QPDFObjectHandle outline = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    std::vector<QPDFObjectHandle> items;
    for (const Bookmark &bookmark : bookmarks) {
        if (bookmark.page >= pages.size())
            continue;
        QPDFObjectHandle place = QPDFObjectHandle::newArray();
        place.appendItem(pages[bookmark.page]);
        place.appendItem(QPDFObjectHandle::newName("/Fit"));
        QPDFObjectHandle item = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", textOf(bookmark.name));
        item.replaceKey("/Parent", outline);
        item.replaceKey("/Dest", place);
        if (!items.empty()) {
            item.replaceKey("/Prev", items.back());
            items.back().replaceKey("/Next", item);
        }
        items.push_back(item);
    }
    if (items.empty())
        return;
    outline.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    outline.replaceKey("/First", items.front());
    outline.replaceKey("/Last", items.back());
    outline.replaceKey("/Count", QPDFObjectHandle::newInteger(static_cast<long long>(items.size())));
    pdf.getRoot().replaceKey("/Outlines", outline);
    pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

QByteArray bytesOf(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_disable); // like Qt's own output, so that old printers can read it
    writer.setDeterministicID(true);            // else it is made from the time
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

} // namespace

QByteArray finishedPdf(const QByteArray &pdf, const std::vector<DrawnFace> &drawn, const PdfFacts &facts)
{
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.setAttemptRecovery(false);
        document.processMemoryFile("", pdf.constData(), static_cast<std::size_t>(pdf.size()));
        tellTrueText(document, drawn);
        nameAuthor(document, facts.author);
        makeTheSame(document);
        addOutline(document, facts.bookmarks);
        return bytesOf(document);
    } catch (const std::exception &) {
        return pdf; // the PDF is complete, it only lacks the additions
    }
}

} // namespace xushi::report
