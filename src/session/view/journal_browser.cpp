#include "session/view/journal_browser.h"

#include "domain/task_progress.h"

#include <algorithm>

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

JournalBrowser::JournalBrowser(const View &view, const JournalSearch &search) : m_query(queryFor(view, search)) {}

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
    return storage::JournalPages(workspace.database()).rowsAt(places, m_query.knownAt);
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
