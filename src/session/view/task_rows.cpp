#include "session/view/task_rows.h"

#include <algorithm>

namespace xushi::session {

using namespace domain;

QString taskOf(const JournalRow &row)
{
    switch (row.kind) {
    case RowKind::Assign:
        return row.subject.chopped(std::min(row.subject.size(), row.unit.size() + 1));
    case RowKind::Note:
    case RowKind::Measure:
        return row.subject;
    default:
        return {};
    }
}

RowsByTask byTask(std::vector<JournalRow> rows)
{
    std::unordered_map<QString, QString> tasks; // by the ids of rows
    for (const JournalRow &row : rows)
        if (row.kind != RowKind::Void)
            tasks.emplace(row.id.toString(), taskOf(row));
    RowsByTask sorted;
    for (JournalRow &row : rows) {
        const auto voided = row.kind == RowKind::Void ? tasks.find(row.subject) : tasks.end();
        if (row.kind != RowKind::Void)
            sorted[taskOf(row)].push_back(std::move(row));
        else if (voided != tasks.end())
            sorted[voided->second].push_back(std::move(row));
    }
    return sorted;
}

} // namespace xushi::session
