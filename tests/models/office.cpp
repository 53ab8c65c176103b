#include "models/office.h"
#include "support/database_beside.h"

#include "session/entry/figure_entry.h"
#include "session/entry/task_entry.h"
#include "session/entry/void_entry.h"

namespace xushi::models {

using namespace domain;
using support::day;
using support::q;

Office::Office(const Plan &plan, const char *asOf, std::chrono::milliseconds patience)
    : m_workspace(plan), m_source(support::databaseBeside(*m_workspace, patience))
{
    m_source.setAsOf(day(asOf));
}

QString Office::plus(const char *indicator, const char *amount, const char *asOf, const char *unit)
{
    return written(session::logFigure(
        *m_workspace,
        {{}, QString::fromLatin1(indicator), RowKind::Increment, q(amount), day(asOf), QString::fromLatin1(unit)}));
}

QString Office::total(const char *indicator, const char *amount, const char *asOf)
{
    return written(
        session::logFigure(*m_workspace, {{}, QString::fromLatin1(indicator), RowKind::Reading, q(amount), day(asOf)}));
}

QString Office::baseline(const char *indicator, const char *amount)
{
    return written(session::enterBaseline(*m_workspace, {{}, QString::fromLatin1(indicator), q(amount)}));
}

QString Office::note(const char *task, const char *asOf, TaskState state, const QString &progress, const char *unit)
{
    session::NoteEntry entry{{}, QString::fromLatin1(task), day(asOf), QString::fromLatin1(unit)};
    entry.state = state;
    entry.progress = progress;
    return written(session::enterNote(*m_workspace, entry));
}

QString Office::measure(const char *task, const QString &title, const char *due, const char *unit)
{
    session::MeasureEntry entry{{}, QString::fromLatin1(task), day("2024-08-01"), QString::fromLatin1(unit)};
    entry.title = title;
    entry.due = day(due);
    return written(session::enterMeasure(*m_workspace, entry));
}

void Office::finish(const char *task, const QString &measure)
{
    session::MeasureEntry entry{{}, QString::fromLatin1(task), day("2024-09-01")};
    entry.measure = measure;
    entry.done = true;
    written(session::enterMeasure(*m_workspace, entry));
}

void Office::assign(const char *task, const QString &person, const char *unit)
{
    written(session::assign(*m_workspace,
                            {{}, QString::fromLatin1(task), day("2024-08-01"), QString::fromLatin1(unit), person, {}}));
}

void Office::takeBack(const QString &row)
{
    written(session::voidRow(*m_workspace, row, QStringLiteral("录错")));
}

QString Office::written(const Result<session::Change> &change)
{
    const QString row = change.value().row.id.toString();
    m_source.refresh();
    return row;
}

} // namespace xushi::models
