#include "models/view_source.h"

#include <algorithm>

namespace xushi::models {

using namespace domain;

namespace {

constexpr int pollMilliseconds = 500; // another program's rows are seen within a second

} // namespace

ViewSource::ViewSource(session::Workspace &workspace, const QString &plan, QObject *parent)
    : QObject(parent), m_workspace(workspace)
{
    m_viewpoint.plan = plan;
    refresh();
    if (m_view)
        m_viewpoint.plan = m_view->plan().id; // stays the same plan, whatever is loaded beside it
    connect(&m_timer, &QTimer::timeout, this, &ViewSource::refreshIfChangedElsewhere);
    m_timer.start(pollMilliseconds);
}

const TaskProgress *ViewSource::progressOf(const QString &task) const
{
    const auto place = m_taskPlaces.constFind(task);
    return place == m_taskPlaces.cend() ? nullptr : &m_progress[*place];
}

const Task *ViewSource::task(const QString &id) const
{
    const auto place = m_taskPlaces.constFind(id);
    return place == m_taskPlaces.cend() ? nullptr : m_tasks[*place];
}

bool ViewSource::shows(const Task &task) const
{
    return m_unit.isEmpty() || std::any_of(task.units.begin(), task.units.end(), [this](const TaskUnit &part) {
               return part.unit == m_unit;
           });
}

const std::vector<session::TrendPoint> &ViewSource::trend(const QString &indicator)
{
    const auto known = m_trends.find(indicator);
    if (known != m_trends.end())
        return known->second;
    auto points = session::trendOf(m_workspace, *m_view, indicator);
    if (!points)
        Q_EMIT failed(points.error());
    return m_trends[indicator] = points.value_or(std::vector<session::TrendPoint>());
}

void ViewSource::setAsOf(QDate day)
{
    if (m_view && m_viewpoint.asOf == day)
        return;
    lookFrom({m_viewpoint.plan, day, m_viewpoint.knownAt});
}

void ViewSource::followToday()
{
    if (m_view && isFollowingToday())
        return;
    lookFrom({m_viewpoint.plan, std::nullopt, m_viewpoint.knownAt});
}

void ViewSource::setUnit(const QString &id)
{
    const QString unit = m_view && plan().unit(id) ? id : QString();
    if (unit == m_unit)
        return;
    m_unit = unit;
    if (m_view)
        Q_EMIT changed();
}

void ViewSource::setPlan(const QString &id)
{
    if (m_view && m_view->plan().id == id)
        return;
    lookFrom({id, std::nullopt, m_viewpoint.knownAt});
}

void ViewSource::refresh()
{
    tryLook();
}

void ViewSource::refreshIfChangedElsewhere()
{
    const auto counter = m_workspace.changeCounter();
    const bool isWritten = counter && *counter != m_changeCounter;
    const bool isAnotherDay = m_view && isFollowingToday() && plan().period.clamp(today()) != asOf();
    if (isWritten || isAnotherDay)
        refresh();
}

/// Stays where it was when nothing can be seen from there.
void ViewSource::lookFrom(session::Viewpoint viewpoint)
{
    std::swap(m_viewpoint, viewpoint);
    if (!tryLook())
        m_viewpoint = viewpoint;
}

bool ViewSource::tryLook()
{
    if (const auto counter = m_workspace.changeCounter())
        m_changeCounter = *counter;
    const auto looked = look();
    if (looked)
        Q_EMIT changed();
    else
        Q_EMIT failed(looked.error());
    return looked.has_value();
}

Result<void> ViewSource::look()
{
    return m_workspace.inOneSnapshot([this] { return lookOnce(); });
}

/// Takes over a new view only when every part of it could be read.
Result<void> ViewSource::lookOnce()
{
    auto view = session::look(m_workspace, m_viewpoint);
    if (!view)
        return tl::unexpected<Error>(view.error());
    auto progress = session::taskProgress(m_workspace, *view);
    if (!progress)
        return tl::unexpected<Error>(progress.error());
    session::Viewpoint before{view->plan().id, Quarter::of(view->asOf()).previous().lastDay(), m_viewpoint.knownAt};
    auto previous = session::look(m_workspace, before);
    if (!previous)
        return tl::unexpected<Error>(previous.error());
    m_view = std::move(*view);
    m_progress = std::move(*progress);
    m_previous = std::move(previous->assessment);
    m_trends.clear();
    if (!plan().unit(m_unit))
        m_unit.clear(); // another plan may not have it
    indexTasks();
    return {};
}

void ViewSource::indexTasks()
{
    m_tasks = m_view->plan().tasks();
    m_taskPlaces.clear();
    for (std::size_t i = 0; i < m_tasks.size(); ++i)
        m_taskPlaces.insert(m_tasks[i]->id, i);
}

} // namespace xushi::models
