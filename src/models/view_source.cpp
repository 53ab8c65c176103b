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

const TaskProgress *ViewSource::progressOf(QStringView task) const
{
    const auto it = std::find_if(m_progress.begin(), m_progress.end(), [task](const auto &p) { return p.task == task; });
    return it == m_progress.end() ? nullptr : &*it;
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
    if (m_view && m_view->asOf() == day)
        return;
    m_viewpoint.asOf = day;
    refresh();
}

void ViewSource::refresh()
{
    if (const auto counter = m_workspace.changeCounter())
        m_changeCounter = *counter;
    if (const auto looked = look(); looked)
        Q_EMIT changed();
    else
        Q_EMIT failed(looked.error());
}

void ViewSource::refreshIfChangedElsewhere()
{
    const auto counter = m_workspace.changeCounter();
    if (counter && *counter != m_changeCounter)
        refresh();
}

/// Takes over a new view only when every part of it could be read.
Result<void> ViewSource::look()
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
    return {};
}

} // namespace xushi::models
