#include "models/view/view_source.h"

#include "domain/entry/entry_rules.h"

#include <algorithm>
#include <utility>

namespace xushi::models {

using namespace domain;

namespace {

constexpr int pollMilliseconds = 500; // so that another program's rows are seen within a second

} // namespace

ViewSource::ViewSource(std::shared_ptr<DatabaseThread> database, const QString &plan, QObject *parent)
    : QObject(parent),
      m_database(std::move(database)),
      m_reader(std::make_shared<ViewReader>()),
      m_looking(*m_database),
      m_polling(*m_database),
      m_readingJournal(*m_database)
{
    m_wanted.plan = plan;
    const auto lookFirst = [reader = m_reader, viewpoint = m_wanted](session::Workspace &workspace) {
        return reader->look(workspace, viewpoint, {});
    };
    takeOver(m_database->waitFor(lookFirst), m_wanted);
    connect(&m_timer, &QTimer::timeout, this, &ViewSource::refreshIfChangedElsewhere);
    m_timer.start(pollMilliseconds);
}

const TaskProgress *ViewSource::progressOf(const QString &task) const
{
    const auto place = m_taskPlaces.constFind(task);
    return place == m_taskPlaces.cend() ? nullptr : &progress()[*place];
}

std::optional<Measure> ViewSource::measure(const QString &id) const
{
    const auto idIs = [&](const Measure &measure) { return measure.id == id; };
    for (const TaskProgress &one : progress()) {
        const auto found = std::find_if(one.measures.begin(), one.measures.end(), idIs);
        if (found != one.measures.end())
            return *found;
        const Task *of = task(one.task);
        const auto planned = of ? plannedMeasures(*of, one) : std::vector<Measure>();
        const auto listed = std::find_if(planned.begin(), planned.end(), idIs);
        if (listed != planned.end())
            return *listed;
    }
    return std::nullopt;
}

TaskStanding ViewSource::standingOf(const Task &task) const
{
    if (!hasBegun())
        return TaskStanding::NotStarted;
    const TaskProgress *progress = progressOf(task.id);
    return progress ? domain::standingOf(task, *progress) : TaskStanding::NotReported;
}

const Task *ViewSource::task(const QString &id) const
{
    return view().loaded->index().task(id);
}

bool ViewSource::shows(const Task &task) const
{
    return m_unit.isEmpty() || std::any_of(task.units.begin(), task.units.end(), [this](const TaskUnit &part) {
               return part.unit == m_unit;
           });
}

void ViewSource::setAsOf(QDate day)
{
    if (isChangingPlan() || (hasView() && m_wanted.asOf == day))
        return; // the day of a plan that is still to come cannot be checked
    if (!day.isValid()) {
        Q_EMIT failed({ErrorCode::NotADate, {QStringLiteral("\u2014")}});
        return;
    }
    if (const auto inside = hasView() ? requireDayInPeriod(plan().period, day) : Result<void>(); !inside) {
        Q_EMIT failed(inside.error());
        return;
    }
    lookFrom({m_wanted.plan, day, m_wanted.knownAt});
}

void ViewSource::followToday()
{
    if (hasView() && !m_wanted.asOf)
        return;
    lookFrom({m_wanted.plan, std::nullopt, m_wanted.knownAt});
}

void ViewSource::setLiaison(const QString &unit)
{
    if (std::exchange(m_liaison, unit) == unit)
        return;
    m_unit = hasView() && planUnit(unit) ? unit : QString();
    if (hasView())
        Q_EMIT changed(false);
}

void ViewSource::setUnit(const QString &id)
{
    if (!m_liaison.isEmpty())
        return; // a liaison's window stays narrowed to the own unit
    const QString unit = hasView() && planUnit(id) ? id : QString();
    if (unit == m_unit)
        return;
    m_unit = unit;
    if (hasView())
        Q_EMIT changed(false);
}

void ViewSource::setPlan(const QString &id)
{
    if (hasView() && m_wanted.plan == id)
        return;
    lookFrom({id, std::nullopt, m_wanted.knownAt});
}

bool ViewSource::isChangingPlan() const
{
    return hasView() && m_looking.isOpen() && m_wanted.plan != m_seenFrom.plan;
}

void ViewSource::refresh()
{
    look();
}

void ViewSource::reloadAll()
{
    if (m_stopped)
        return;
    m_database->post(
        [reader = m_reader](session::Workspace &workspace) {
            reader->forget();
            workspace.forgetPlans();
        },
        DatabaseThread::Job::Reading);
    m_state.revision = 0;
    look();
}

void ViewSource::refreshIfChangedElsewhere()
{
    if (m_looking.isOpen()) // a look that takes longer than the timer's interval must not be overtaken each time
        return;
    const bool isAnotherDay = hasView() && isFollowingToday() && plan().period.usualDay(today()) != asOf();
    if (isAnotherDay)
        return look();
    if (m_polling.isOpen())
        return;
    m_polling.ask(
        [](session::Workspace &workspace) {
            return workspace.isReadable() ? std::optional(workspace.changeCounter()) : std::nullopt; // next time, then
        },
        [this](const std::optional<Result<qint64>> &counter) {
            if (counter && !*counter && counter->error().code == ErrorCode::FileReplaced)
                stop(counter->error());
            else if (counter && *counter && std::exchange(m_changeCounter, **counter) != **counter)
                look();
        });
}

/// Pages of one window must not tell of two files.
void ViewSource::stop(const Error &error)
{
    if (m_stopped)
        return;
    m_stopped = error;
    m_timer.stop();
    m_looking.forget();
    m_readingJournal.forget();
    Q_EMIT stoppedShort();
}

void ViewSource::lookFrom(session::Viewpoint viewpoint)
{
    if (m_stopped)
        return;
    m_wanted = std::move(viewpoint);
    look();
}

void ViewSource::look()
{
    if (m_stopped)
        return;
    m_looking.ask([reader = m_reader, viewpoint = m_wanted, seen = stampOf(m_state)](
                      session::Workspace &workspace) { return reader->look(workspace, viewpoint, seen); },
                  [this, viewpoint = m_wanted](const Result<ViewReader::Found> &found) { takeOver(found, viewpoint); });
}

/// Keeps the old view when the new look has failed.
void ViewSource::takeOver(const Result<ViewReader::Found> &found, const session::Viewpoint &from)
{
    if (!found) {
        if (hasView())
            m_wanted = m_seenFrom;
        if (found.error().code == ErrorCode::FileReplaced)
            stop(found.error());
        else
            Q_EMIT failed(found.error());
        return;
    }
    const session::PlanHandle before = hasView() ? view().loaded : nullptr;
    if (const auto *state = std::get_if<ViewState>(&*found)) {
        const auto previous = std::exchange(m_state, *state).previous;
        if (!m_state.previous)
            m_state.previous = previous;
    } else {
        apply(std::get<ViewChange>(*found), m_state);
    }
    m_changeCounter = m_state.changeCounter;
    m_seenFrom = from;
    m_seenFrom.plan = plan().id; // keeps this plan, even if another becomes the default
    m_wanted = m_seenFrom;
    if (before != view().loaded)
        takeOverPlan();
    Q_EMIT changed(before != view().loaded);
    readJournalCache();
}

/// Reads one step at a time, so that other queries can run in between.
void ViewSource::readJournalCache()
{
    if (m_state.revision > 0 || m_readingJournal.isOpen())
        return;
    m_readingJournal.askQuietly(
        [reader = m_reader](session::Workspace &workspace) { return reader->readJournalCache(workspace); },
        [this](bool isMore) {
            if (isMore)
                readJournalCache();
        });
}

void ViewSource::takeOverPlan()
{
    m_taskPlaces.clear();
    for (const domain::Task *task : plan().tasks())
        m_taskPlaces.insert(task->id, static_cast<std::size_t>(m_taskPlaces.size()));
    if (!m_liaison.isEmpty())
        m_unit = m_liaison;
    if (!planUnit(m_unit))
        m_unit.clear(); // another plan may not have the unit
}

void ViewSource::setPageHidden(QObject *page, bool isPageHidden)
{
    if (isPageHidden == m_hiddenPages.contains(page))
        return;
    if (isPageHidden) {
        m_hiddenPages.insert(page);
        connect(page, &QObject::destroyed, this, [this, page] { m_hiddenPages.remove(page); });
        return;
    }
    m_hiddenPages.remove(page);
    disconnect(page, &QObject::destroyed, this, nullptr);
    Q_EMIT pageShown();
}

bool ViewSource::isPageHidden(const QObject *object) const
{
    for (const QObject *one = object; one; one = one->parent())
        if (m_hiddenPages.contains(one))
            return true;
    return false;
}

std::optional<Error> whyNothingCanBeEntered(const ViewSource &source)
{
    if (source.stopped())
        return source.stopped();
    if (source.database().isReadOnly())
        return Error{ErrorCode::ReadOnlyDatabase, {source.database().file()}};
    if (!source.liaison().isEmpty() && source.unit().isEmpty())
        return Error{ErrorCode::UnknownUnit, {source.liaison()}};
    return std::nullopt;
}

} // namespace xushi::models
