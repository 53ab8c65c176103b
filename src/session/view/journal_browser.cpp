#include "session/view/journal_browser.h"

#include "domain/entry/arrived_rows.h"
#include "domain/entry/entry_rules.h"
#include "domain/task_progress.h"
#include "storage/stores/held_rows.h"

#include <algorithm>
#include <map>

namespace xushi::session {

using namespace domain;

namespace {

constexpr qint64 rowsAskedForAuthors = 20'000; // older authors can still be found by a text search

/// The subjects of a task's rows, without the parts of its units.
QStringList subjectsOf(const Plan &plan, const QString &id)
{
    QStringList subjects{id};
    if (const Task *task = plan.task(id))
        for (const Indicator &indicator : task->indicators)
            subjects += indicator.id;
    return subjects;
}

/// The subjects whose names contain the text.
QStringList subjectsNamed(const Plan &plan, const QString &text)
{
    QStringList subjects;
    if (text.isEmpty())
        return subjects;
    for (const Task *task : plan.tasks()) {
        if (task->title.contains(text, Qt::CaseInsensitive)) {
            subjects += task->id;
            for (const TaskUnit &part : task->units)
                subjects += assignmentSubject(task->id, part.unit);
        }
        for (const Indicator &indicator : task->indicators)
            if (indicator.name.contains(text, Qt::CaseInsensitive))
                subjects += indicator.id;
    }
    return subjects;
}

/// Tells which rows are held. Only a row that the shown version refuses costs more than a look at that version.
class Holding {
public:
    Holding(storage::Database &database, const LoadedPlan &plan, qint64 knownAt)
        : m_database(database), m_plan(plan), m_knownAt(knownAt)
    {
    }

    Result<void> tell(PlacedRow &placed)
    {
        const JournalRow &row = placed.row;
        if (placed.voidReason || row.plan != m_plan.plan.id || requireRules(m_plan.plan, m_plan.index(), row))
            return {};
        const QString subject = row.subject.section(u'/', 0, 0); // the task in "task/unit"
        auto known = m_held.find(subject);
        if (known == m_held.end()) {
            auto about = storage::HeldRows::about(m_database, row.plan, subject, m_knownAt);
            if (!about)
                return tl::unexpected<Error>(about.error());
            known = m_held.emplace(subject, std::move(*about)).first;
        }
        const auto allowed = known->second.allows(row);
        if (!allowed)
            return tl::unexpected<Error>(allowed.error());
        if (*allowed)
            return {};
        const auto decision = known->second.decisionOn(row);
        if (!decision)
            return tl::unexpected<Error>(decision.error());
        placed.isHeld = !*decision || !(*decision)->accepted;
        if (placed.isHeld && *decision)
            placed.refusal = (*decision)->reason;
        return {};
    }

private:
    storage::Database &m_database;
    const LoadedPlan &m_plan;
    qint64 m_knownAt;
    std::map<QString, storage::HeldRows> m_held; ///< by the subject that each knows
};

storage::JournalQuery queryFor(const View &view, const JournalSearch &search)
{
    storage::JournalQuery query{view.plan().id, view.knownAt};
    query.unit = search.unit;
    if (search.kind)
        query.kinds = {*search.kind};
    query.firstDay = search.firstDay;
    query.lastDay = search.lastDay;
    query.author = search.author;
    query.task = search.task;
    if (!search.task.isEmpty())
        query.subjects = subjectsOf(view.plan(), search.task);
    query.text = search.text.trimmed();
    query.named = subjectsNamed(view.plan(), query.text);
    return query;
}

} // namespace

JournalBrowser::JournalBrowser(const View &view, const JournalSearch &search)
    : m_plan(view.loaded), m_query(queryFor(view, search))
{
}

Result<PlaceRange> JournalBrowser::extent(Workspace &workspace) const
{
    return storage::JournalPages(workspace.database()).extent();
}

Result<std::vector<qint64>> JournalBrowser::find(Workspace &workspace, const PlaceRange &range, qint64 limit) const
{
    return storage::JournalPages(workspace.database()).find(m_query, range, limit);
}

Result<std::vector<PlacedRow>> JournalBrowser::rowsAt(Workspace &workspace, const std::vector<qint64> &places) const
{
    auto found = storage::JournalPages(workspace.database()).rowsAt(places, m_query.knownAt);
    if (!found)
        return tl::unexpected<Error>(found.error());
    Holding holding(workspace.database(), *m_plan, m_query.knownAt);
    std::vector<PlacedRow> rows;
    rows.reserve(found->size());
    for (storage::PlacedRow &one : *found) {
        PlacedRow row{std::move(one)};
        if (const auto told = holding.tell(row); !told)
            return tl::unexpected<Error>(told.error());
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<QStringList> JournalBrowser::voidedSince(Workspace &workspace, qint64 place) const
{
    return storage::JournalPages(workspace.database()).voidedSince(m_query.plan, place, m_query.knownAt);
}

Result<QStringList> journalAuthors(Workspace &workspace, const View &view)
{
    storage::JournalPages pages(workspace.database());
    const auto extent = pages.extent();
    if (!extent)
        return tl::unexpected<Error>(extent.error());
    return pages.authorsSince(view.plan().id, std::max(extent->from, extent->before - rowsAskedForAuthors));
}

} // namespace xushi::session
