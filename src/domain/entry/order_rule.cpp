#include "domain/entry/order_rule.h"

#include "domain/row_payload.h"

#include <algorithm>

namespace xushi::domain {

namespace {

QString measureOf(const JournalRow &row)
{
    return MeasurePayload::read(row.payload).measure.value_or(QString());
}

/// Whether only the later of the two rows would count if both were of one day.
bool isSetAside(const JournalRow &row, const LateRow &late, const FirstOf &firstOf)
{
    if (row.kind != late.kind || row.kind == RowKind::Increment || (!late.share.isEmpty() && row.unit != late.share))
        return false;
    return row.kind != RowKind::Measure
           || (!late.measure.isEmpty() && firstOf(measureOf(row)) == firstOf(late.measure));
}

} // namespace

std::vector<const JournalRow *> rowsAfter(std::span<const JournalRow> rows, const LateRow &late, QSet<QString> gone,
                                          const FirstOf &firstOf)
{
    std::vector<const JournalRow *> after;
    for (const JournalRow &row : rows)
        if (row.kind == RowKind::Void)
            gone.insert(row.subject);
    const QString place = firstOf(late.replaced);
    for (const JournalRow &row : rows) {
        const QString id = row.id.toString();
        if (row.asOf == late.asOf && !gone.contains(id) && isSetAside(row, late, firstOf) && firstOf(id) > place)
            after.push_back(&row);
    }
    std::sort(after.begin(), after.end(), [&](const JournalRow *a, const JournalRow *b) {
        return firstOf(a->id.toString()) < firstOf(b->id.toString());
    });
    return after;
}

Result<void> requireOrder(std::span<const JournalRow> rows, const LateRow &late, QSet<QString> gone,
                          const FirstOf &firstOf)
{
    if (!rowsAfter(rows, late, std::move(gone), firstOf).empty())
        return failure(ErrorCode::LaterRowCounts, {late.replaced, late.asOf.toString(Qt::ISODate)});
    return {};
}

} // namespace xushi::domain
