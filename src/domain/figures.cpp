#include "domain/figures.h"

#include "domain/row_payload.h"
#include "domain/voided_rows.h"

#include <algorithm>
#include <tuple>

namespace xushi::domain {

namespace {

bool isOlder(const JournalRow *a, const JournalRow *b)
{
    return std::tie(a->asOf, a->recordedAt, a->id) < std::tie(b->asOf, b->recordedAt, b->id);
}

/// The rows about the indicator that count, oldest first.
std::vector<const JournalRow *> countingRows(QStringView indicator, std::span<const JournalRow> rows)
{
    const VoidedRows voided(rows);
    std::vector<const JournalRow *> counting;
    for (const JournalRow &row : rows)
        if (row.subject == indicator && !voided.contains(row))
            counting.push_back(&row);
    std::sort(counting.begin(), counting.end(), isOlder);
    return counting;
}

} // namespace

Figures figuresOf(QStringView indicator, std::span<const JournalRow> rows)
{
    Figures figures;
    for (const JournalRow *row : countingRows(indicator, rows)) {
        const bool isFigure =
            row->kind == RowKind::Reading || row->kind == RowKind::Increment || row->kind == RowKind::Baseline;
        if (isFigure && row->amount)
            figures.figures.push_back({row->kind, row->asOf, *row->amount, row->unit});
        else if (row->kind == RowKind::Retarget)
            figures.retargets.push_back(
                {row->asOf, row->amount ? RetargetPayload::read(row->payload).terms(*row->amount) : std::nullopt,
                 row->unit});
    }
    return figures;
}

Figures ofUnit(const Figures &figures, QStringView unit)
{
    Figures own;
    const auto isOwn = [unit](const auto &one) { return one.unit == unit; };
    std::copy_if(figures.figures.begin(), figures.figures.end(), std::back_inserter(own.figures), isOwn);
    std::copy_if(figures.retargets.begin(), figures.retargets.end(), std::back_inserter(own.retargets), isOwn);
    return own;
}

} // namespace xushi::domain
