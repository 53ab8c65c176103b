#include "session/view/history.h"

#include "domain/row_payload.h"
#include "storage/stores/journal_store.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace xushi::session {

using namespace domain;

namespace {

bool isFigure(RowKind kind)
{
    return kind == RowKind::Reading || kind == RowKind::Increment;
}

/// The actual at the end of each day with a figure.
Result<std::map<QDate, std::optional<Quantity>>> totalsOf(const Indicator &indicator,
                                                          const std::vector<JournalRow> &rows)
{
    std::map<QDate, std::optional<Quantity>> totals;
    for (const JournalRow &row : rows) {
        if (!isFigure(row.kind) || totals.contains(row.asOf))
            continue;
        const auto position = positionOf(indicator, rows, row.asOf);
        if (!position)
            return tl::unexpected<Error>(position.error());
        totals[row.asOf] = position->actual;
    }
    return totals;
}

} // namespace

Result<std::vector<HistoryRow>> historyOf(Workspace &workspace, const View &view, const QString &indicator)
{
    const auto found = view.plan().indicator(indicator);
    if (!found)
        return failure(ErrorCode::UnknownIndicator, {indicator});
    const auto rows = storage::JournalStore(workspace.database()).about(view.plan().id, indicator, view.knownAt);
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    const auto totals = totalsOf(*found->indicator, *rows);
    if (!totals)
        return tl::unexpected<Error>(totals.error());

    std::map<QString, QString> reasons;
    for (const JournalRow &row : *rows)
        if (row.kind == RowKind::Void)
            reasons[row.subject] = VoidPayload::read(row.payload).reason;
    std::vector<HistoryRow> history;
    for (const JournalRow &row : *rows) {
        if (row.kind == RowKind::Void)
            continue;
        HistoryRow one{row, std::nullopt, std::nullopt};
        if (const auto reason = reasons.find(row.id.toString()); reason != reasons.end())
            one.voidReason = reason->second;
        else if (isFigure(row.kind))
            one.total = totals->at(row.asOf);
        history.push_back(std::move(one));
    }
    std::sort(history.begin(), history.end(), [](const HistoryRow &a, const HistoryRow &b) {
        return std::tie(a.row.asOf, a.row.recordedAt, a.row.id) > std::tie(b.row.asOf, b.row.recordedAt, b.row.id);
    });
    return history;
}

} // namespace xushi::session
