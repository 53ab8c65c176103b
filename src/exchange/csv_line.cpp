#include "exchange/csv_line.h"

#include <QRegularExpression>

#include <algorithm>

namespace xushi::exchange {

namespace {

/// "-5" and "+0.25", which are no formulas.
bool isNumber(const QString &text)
{
    static const QRegularExpression decimal(QStringLiteral("\\A[+-]?[0-9]+([.][0-9]+)?\\z"));
    return decimal.match(text).hasMatch();
}

QString harmless(const QString &text)
{
    static const QString starters = QStringLiteral("=+-@\t\r");
    return !text.isEmpty() && starters.contains(text.front()) && !isNumber(text) ? u'\'' + text : text;
}

QString csvCell(const QString &text)
{
    QString cell = harmless(text);
    const bool needsQuotes = std::any_of(cell.begin(), cell.end(),
                                         [](QChar c) { return c == u',' || c == u'"' || c == u'\r' || c == u'\n'; });
    return needsQuotes ? u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"' : cell;
}

} // namespace

QString csvLine(const QStringList &cells)
{
    QStringList quoted;
    for (const QString &cell : cells)
        quoted += csvCell(cell);
    return quoted.join(u',') + QStringLiteral("\r\n");
}

} // namespace xushi::exchange
