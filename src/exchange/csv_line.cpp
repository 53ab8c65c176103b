#include "exchange/csv_line.h"

#include <algorithm>

namespace xushi::exchange {

namespace {

QString csvCell(QString cell)
{
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

QString harmlessText(const QString &text)
{
    static const QString starters = QStringLiteral("=+-@\t\r");
    return !text.isEmpty() && starters.contains(text.front()) ? u'\'' + text : text;
}

} // namespace xushi::exchange
