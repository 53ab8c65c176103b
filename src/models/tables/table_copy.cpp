#include "models/tables/table_copy.h"

#include "domain/values/formula_guard.h"
#include "models/view/view_source.h"
#include "wording/figure_words.h"

#include <QAbstractItemModel>
#include <QCoreApplication>
#include <QRegularExpression>

namespace xushi::models {

namespace {

struct TableCopyWords {
    Q_DECLARE_TR_FUNCTIONS(TableCopy)
};

QString flat(const QString &cell)
{
    static const QRegularExpression breaks(QStringLiteral("[\\t\\n\\v\\f\\r\\x{85}\\x{2028}\\x{2029}]+"));
    return QString(cell).replace(breaks, QStringLiteral(" "));
}

QString textIn(const QAbstractItemModel &model, int row, int column)
{
    return flat(model.index(row, column).data().toString());
}

bool isRight(const QVariant &alignment)
{
    return (alignment.toInt() & Qt::AlignRight) != 0;
}

/// A cell of the HTML table. A spreadsheet would read "1.10" as 1.1, and run "=1+1" as a formula, so cells that are not
/// figures are marked as text: for Excel in the style, for LibreOffice by sdnum.
QString cellOf(const char *tag, const QString &text, bool right)
{
    const QString alignment = right ? QStringLiteral("right") : QStringLiteral("left");
    const bool isText = !right || domain::withFormulaGuard(text) != text;
    const QString format =
        isText ? QStringLiteral(" sdnum=\"1033;0;@\" style=\"text-align:%1;mso-number-format:'\\@'\"").arg(alignment)
               : QStringLiteral(" style=\"text-align:%1\"").arg(alignment);
    return QStringLiteral("<%1%2>%3</%1>").arg(QLatin1StringView(tag), format, text.toHtmlEscaped());
}

/// A line of the copied text, in which a spreadsheet finds no formula either.
QString lineOf(const QStringList &cells)
{
    QStringList guarded;
    for (const QString &cell : cells)
        guarded += domain::withFormulaGuard(cell);
    return guarded.join(u'\t');
}

} // namespace

TableCopy copyOf(const QAbstractItemModel &model, const QList<int> &columns, const QString &caption)
{
    QStringList lines;
    QStringList rows;
    QStringList words;
    QString cells;
    for (const int column : columns) {
        const QString head = flat(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        words += head;
        cells += cellOf("th", head, isRight(model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole)));
    }
    lines += lineOf(words);
    rows += QStringLiteral("<thead><tr>%1</tr></thead>").arg(cells);
    rows += QStringLiteral("<tbody>");
    for (int row = 0; row < model.rowCount(); ++row) {
        words.clear();
        cells.clear();
        for (const int column : columns) {
            const QString text = textIn(model, row, column);
            words += text;
            cells += cellOf("td", text, isRight(model.index(row, column).data(Qt::TextAlignmentRole)));
        }
        lines += lineOf(words);
        rows += QStringLiteral("<tr>") + cells + QStringLiteral("</tr>");
    }
    rows += QStringLiteral("</tbody>");
    return {lines.join(u'\n') + u'\n',
            QStringLiteral("<meta charset=\"utf-8\">\n<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\" "
                           "style=\"border-collapse:collapse\">\n<caption>")
                + caption.toHtmlEscaped() + QStringLiteral("</caption>\n") + rows.join(u'\n')
                + QStringLiteral("\n</table>\n")};
}

QString copyCaption(const ViewSource &source, const QString &subject)
{
    //: what a table is about, then the day that it is true of
    return TableCopyWords::tr("%1 · as of %2").arg(subject, wording::longDay(source.asOf()));
}

} // namespace xushi::models
