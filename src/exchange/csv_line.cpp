#include "exchange/csv_line.h"

#include "domain/values/formula_guard.h"

#include <algorithm>

namespace xushi::exchange {

namespace {

QString csvCell(const QString &text)
{
    QString cell = domain::withFormulaGuard(text);
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
