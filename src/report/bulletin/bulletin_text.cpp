#include "report/bulletin/bulletin_text.h"

#include "report/text/fonts.h"

#include <QBuffer>
#include <QTextBlockFormat>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentWriter>

namespace xushi::report {

namespace {

constexpr double titlePoints = 22;
constexpr double textPoints = 16;
constexpr double smallPoints = 10;
constexpr double linePoints = 28;
constexpr double pixelsPerPoint = 96.0 / 72; // as QTextDocumentWriter converts

QTextCharFormat letters(FontRole role, double points)
{
    QTextCharFormat format;
    const QString family = SheetFonts::properFamily(role);
    format.setFontFamilies({family});
    format.setProperty(QTextFormat::OldFontFamily, family); // the property that QTextDocumentWriter reads
    format.setFontPointSize(points);
    return format;
}

QTextBlockFormat block(Qt::Alignment alignment, bool isIndented)
{
    QTextBlockFormat format;
    format.setAlignment(alignment);
    format.setLineHeight(linePoints * pixelsPerPoint, QTextBlockFormat::FixedHeight);
    if (isIndented)
        format.setTextIndent(2 * textPoints * pixelsPerPoint);
    return format;
}

} // namespace

QByteArray bulletinOdt(const BulletinContent &bulletin)
{
    QTextDocument document;
    document.setMetaInformation(QTextDocument::DocumentTitle, bulletin.title);
    QTextCursor cursor(&document);
    bool isFirst = true;
    const auto add = [&](const QString &text, FontRole role, double points, const QTextBlockFormat &format) {
        if (!isFirst)
            cursor.insertBlock();
        isFirst = false;
        cursor.setBlockFormat(format);
        cursor.insertText(text, letters(role, points));
    };
    add(bulletin.title, FontRole::Title, titlePoints, block(Qt::AlignHCenter, false));
    for (const BulletinSection &section : bulletin.sections) {
        add(section.heading, FontRole::Heading, textPoints, block(Qt::AlignLeft, true));
        for (const QString &paragraph : section.paragraphs)
            add(paragraph, FontRole::Text, textPoints, block(Qt::AlignJustify, true));
    }
    add(bulletin.date, FontRole::Text, textPoints, block(Qt::AlignRight, false));
    add(bulletin.digestLine, FontRole::Text, smallPoints, block(Qt::AlignLeft, false));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QTextDocumentWriter(&buffer, "odf").write(&document);
    return buffer.data();
}

} // namespace xushi::report
