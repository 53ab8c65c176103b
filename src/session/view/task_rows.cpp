#include "session/view/task_rows.h"

#include <algorithm>
#include <span>

namespace xushi::session {

using namespace domain;

std::optional<QString> taskPlaceOf(const JournalRow &row)
{
    switch (row.kind) {
    case RowKind::Assign:
        return row.subject.chopped(std::min(row.subject.size(), row.unit.size() + 1));
    case RowKind::Note:
        return row.subject;
    case RowKind::Measure:
        return QString();
    default:
        return std::nullopt;
    }
}

RowsByTask byTask(std::vector<JournalRow> rows)
{
    std::unordered_map<QString, QString> places; // by the ids of rows
    for (const JournalRow &row : rows)
        if (const auto place = taskPlaceOf(row))
            places.emplace(row.id.toString(), *place);
    RowsByTask sorted;
    for (JournalRow &row : rows) {
        const auto voided = row.kind == RowKind::Void ? places.find(row.subject) : places.end();
        if (const auto place = taskPlaceOf(row))
            sorted[*place].push_back(std::move(row));
        else if (voided != places.end())
            sorted[voided->second].push_back(std::move(row));
    }
    return sorted;
}

std::vector<TaskProgress> progressOfAll(const Plan &plan, const RowsByTask &rows, QDate asOf)
{
    const auto rowsAt = [&](const QString &place) {
        const auto found = rows.find(place);
        return found == rows.end() ? std::span<const JournalRow>() : std::span(found->second);
    };
    std::unordered_map<QString, std::vector<Measure>> measures;
    for (Measure &measure : measuresOf(rowsAt({}), asOf))
        measures[measure.task].push_back(std::move(measure));
    std::unordered_map<QString, std::vector<Tick>> ticks;
    for (Tick &tick : ticksOf(rowsAt({}), asOf))
        ticks[tick.task].push_back(std::move(tick));
    std::vector<TaskProgress> all;
    for (const Task *task : plan.tasks()) {
        all.push_back(progressOf(task->id, rowsAt(task->id), asOf));
        if (const auto found = measures.find(task->id); found != measures.end())
            all.back().measures = std::move(found->second);
        if (const auto found = ticks.find(task->id); found != ticks.end())
            all.back().ticks = std::move(found->second);
    }
    return all;
}

} // namespace xushi::session
