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

/// The position at the end of each day with a figure.
Result<std::map<QDate, Position>> positionsByDay(const Indicator &indicator, const std::vector<JournalRow> &rows)
{
    std::map<QDate, Position> positions;
    for (const JournalRow &row : rows) {
        if (!isFigure(row.kind) || positions.contains(row.asOf))
            continue;
        auto position = positionOf(indicator, rows, row.asOf);
        if (!position)
            return tl::unexpected<Error>(position.error());
        positions.emplace(row.asOf, *std::move(position));
    }
    return positions;
}

/// The total that a row leads to: of the unit's share where the indicator is split.
std::optional<Quantity> totalOf(const Indicator &indicator, const Position &position, const QString &unit)
{
    for (std::size_t i = 0; i < indicator.shares.size(); ++i)
        if (indicator.shares[i].unit == unit)
            return position.shares[i].actual;
    return position.actual;
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
    const auto positions = positionsByDay(*found->indicator, *rows);
    if (!positions)
        return tl::unexpected<Error>(positions.error());

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
            one.total = totalOf(*found->indicator, positions->at(row.asOf), row.unit);
        history.push_back(std::move(one));
    }
    std::sort(history.begin(), history.end(), [](const HistoryRow &a, const HistoryRow &b) {
        return std::tie(a.row.asOf, a.row.recordedAt, a.row.id) > std::tie(b.row.asOf, b.row.recordedAt, b.row.id);
    });
    return history;
}

} // namespace xushi::session
