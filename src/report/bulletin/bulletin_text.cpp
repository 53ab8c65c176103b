#include "report/bulletin/bulletin_text.h"

namespace xushi::report {

namespace {

QStringList linesOf(const BulletinTable &table)
{
    QStringList heads;
    for (const BulletinColumn &column : table.columns)
        heads += column.head;
    QStringList lines{QString(), table.label, table.title, heads.join(u'\t')};
    for (const QStringList &row : table.rows)
        lines += QString(row.join(u'\t')).replace(u'\n', u' ');
    lines += table.footnotes;
    return lines;
}

} // namespace

QString plainText(const BulletinContent &bulletin)
{
    QStringList lines;
    if (!bulletin.draftMark.isEmpty())
        lines += bulletin.draftMark;
    const bool isHalfWide = bulletin.number.startsWith(u'('); // a full-width bracket needs no blank before it
    lines += {bulletin.title + (isHalfWide ? QStringLiteral(" ") : QString()) + bulletin.number, QString()};
    for (const BulletinParagraph &one : bulletin.paragraphs) {
        if (one.style == ParagraphStyle::Heading && !lines.last().isEmpty())
            lines += QString();
        lines += one.text;
    }
    for (const BulletinTable &table : bulletin.attachments)
        lines += linesOf(table);
    if (!bulletin.notes.isEmpty()) {
        lines += {QString(), bulletin.notesTitle};
        lines += bulletin.notes;
    }
    lines += {QString(), bulletin.digestLine};
    return lines.join(u'\n') + u'\n';
}

} // namespace xushi::report
