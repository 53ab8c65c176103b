#include "models/view_source.h"

#include <algorithm>
#include <utility>

namespace xushi::models {

using namespace domain;

namespace {

constexpr int pollMilliseconds = 500; // another program's rows are seen within a second

} // namespace

ViewSource::ViewSource(std::shared_ptr<Workroom> room, const QString &plan, QObject *parent)
    : QObject(parent), m_room(std::move(room)), m_looking(*m_room), m_polling(*m_room)
{
    m_wanted.plan = plan;
    takeOver(m_room->await([viewpoint = m_wanted](session::Workspace &workspace) {
        return sightFrom(workspace, viewpoint, {});
    }),
             m_wanted);
    connect(&m_timer, &QTimer::timeout, this, &ViewSource::refreshIfChangedElsewhere);
    m_timer.start(pollMilliseconds);
}

const TaskProgress *ViewSource::progressOf(const QString &task) const
{
    const auto place = m_taskPlaces.constFind(task);
    return place == m_taskPlaces.cend() ? nullptr : &progress()[*place];
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

void ViewSource::setAsOf(QDate day)
{
    if (hasView() && m_wanted.asOf == day)
        return;
    lookFrom({m_wanted.plan, day, m_wanted.knownAt});
}

void ViewSource::followToday()
{
    if (hasView() && !m_wanted.asOf)
        return;
    lookFrom({m_wanted.plan, std::nullopt, m_wanted.knownAt});
}

void ViewSource::setUnit(const QString &id)
{
    const QString unit = hasView() && planUnit(id) ? id : QString();
    if (unit == m_unit)
        return;
    m_unit = unit;
    if (hasView())
        tellAll(false);
}

void ViewSource::setPlan(const QString &id)
{
    if (hasView() && m_wanted.plan == id)
        return;
    lookFrom({id, std::nullopt, m_wanted.knownAt});
}

void ViewSource::refresh()
{
    look();
}

void ViewSource::refreshIfChangedElsewhere()
{
    const bool isAnotherDay = hasView() && isFollowingToday() && plan().period.clamp(today()) != asOf();
    if (isAnotherDay)
        return look();
    if (m_looking.isOpen() || m_polling.isOpen())
        return;
    m_polling.ask([](session::Workspace &workspace) { return workspace.changeCounter(); },
                  [this](const Result<qint64> &counter) {
                      const bool isWritten = counter && std::exchange(m_changeCounter, *counter) != *counter;
                      if (isWritten || !m_unseen.isEmpty())
                          look();
                  });
}

void ViewSource::lookFrom(session::Viewpoint viewpoint)
{
    m_wanted = std::move(viewpoint);
    look();
}

void ViewSource::look()
{
    // Within one moment of the database the last sight holds some of the next; not after rows of our own.
    const Sight before = m_unseen.isEmpty() ? m_sight : Sight();
    m_looking.ask([viewpoint = m_wanted,
                   before](session::Workspace &workspace) { return sightFrom(workspace, viewpoint, before); },
                  [this, viewpoint = m_wanted](const Result<Sight> &sight) { takeOver(sight, viewpoint); });
}

void ViewSource::refreshAfter(const std::vector<session::Change> &changes)
{
    for (const session::Change &change : changes) {
        m_unseen.indicators += change.indicators;
        m_unseen.ofTasks = m_unseen.ofTasks || change.indicators.isEmpty();
    }
    m_unseen.indicators.removeDuplicates();
    if (m_looking.isOpen())
        return look(); // from elsewhere, perhaps
    m_looking.ask([viewpoint = m_wanted, before = m_sight, changes = m_unseen](session::Workspace &workspace) {
        return sightAfter(workspace, viewpoint, before, changes);
    },
                  [this, viewpoint = m_wanted](const Result<Sight> &sight) { takeOver(sight, viewpoint); });
}

/// Stays where it was when nothing can be seen from there.
void ViewSource::takeOver(const Result<Sight> &sight, const session::Viewpoint &from)
{
    if (!sight) {
        if (hasView())
            m_wanted = m_seenFrom;
        Q_EMIT failed(sight.error());
        return;
    }
    m_seenFrom = from;
    m_seenFrom.plan = sight->view->plan().id; // stays the same plan, whatever is loaded beside it
    m_wanted = m_seenFrom;
    m_unseen = {};
    m_changeCounter = sight->changeCounter;
    const bool isOtherPlan = !hasView() || view().loaded != sight->view->loaded;
    m_sight = *sight;
    if (isOtherPlan)
        indexPlan();
    tellAll(isOtherPlan);
}

void ViewSource::indexPlan()
{
    m_index.emplace(plan());
    m_tasks = plan().tasks();
    m_taskPlaces.clear();
    for (std::size_t i = 0; i < m_tasks.size(); ++i)
        m_taskPlaces.insert(m_tasks[i]->id, i);
    if (!planUnit(m_unit))
        m_unit.clear(); // another plan may not have it
}

/// Another plan is told to those out of sight too: what they hold may point into the one before.
void ViewSource::tellAll(bool isOtherPlan)
{
    if (m_tellings == 0)
        std::erase_if(m_followers, [](const Follower &follower) { return follower.object.isNull(); });
    ++m_tellings;
    for (std::size_t i = 0; i < m_followers.size(); ++i) { // some begin to follow while others are told
        m_followers[i].isStale = !isOtherPlan && isOutOfSight(m_followers[i].object);
        if (m_followers[i].object && !m_followers[i].isStale)
            std::function(m_followers[i].tell)();
    }
    --m_tellings;
    Q_EMIT changed();
}

void ViewSource::setOutOfSight(QObject *page, bool isOutOfSight)
{
    if (isOutOfSight) {
        m_pagesOutOfSight.insert(page);
        connect(page, &QObject::destroyed, this, [this, page] { m_pagesOutOfSight.remove(page); });
        return;
    }
    if (!m_pagesOutOfSight.remove(page))
        return;
    for (std::size_t i = 0; i < m_followers.size(); ++i) {
        if (!m_followers[i].isStale || this->isOutOfSight(m_followers[i].object))
            continue;
        m_followers[i].isStale = false;
        if (m_followers[i].object)
            std::function(m_followers[i].tell)();
    }
}

bool ViewSource::isOutOfSight(const QObject *object) const
{
    for (const QObject *one = object; one; one = one->parent())
        if (m_pagesOutOfSight.contains(one))
            return true;
    return false;
}

} // namespace xushi::models
