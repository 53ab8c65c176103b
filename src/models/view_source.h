#pragma once

#include "session/viewpoint.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace xushi::models {

/// What the whole window looks at: one workspace, one plan, one as-of day. Every page shows this view; when
/// the day changes, when something is written here, or when someone else has written to the file, it looks
/// anew and says so.
class ViewSource : public QObject {
    Q_OBJECT

public:
    /// Looks at the default plan, or the one with the id `plan`, as of today.
    explicit ViewSource(session::Workspace &workspace, const QString &plan = {}, QObject *parent = nullptr);

    [[nodiscard]] session::Workspace &workspace() const { return m_workspace; }

    /// False until the first look succeeded; the pages show the error instead.
    [[nodiscard]] bool hasView() const { return m_view.has_value(); }
    [[nodiscard]] const session::View &view() const { return *m_view; }
    [[nodiscard]] const domain::Plan &plan() const { return m_view->plan(); }
    [[nodiscard]] const domain::PlanAssessment &assessment() const { return m_view->assessment; }
    [[nodiscard]] QDate asOf() const { return m_view->asOf(); }
    [[nodiscard]] QDate today() const { return m_workspace.clock().today(); }
    [[nodiscard]] bool isFollowingToday() const { return !m_viewpoint.asOf; }
    [[nodiscard]] const std::vector<domain::TaskProgress> &progress() const { return m_progress; }
    [[nodiscard]] const domain::TaskProgress *progressOf(const QString &task) const;

    /// A task of the plan by its id, found fast in a plan of any size; null when there is none.
    [[nodiscard]] const domain::Task *task(const QString &id) const;

    /// The same plan at the end of the quarter before the as-of day's, for changes of rank.
    [[nodiscard]] const domain::PlanAssessment &previousQuarter() const { return m_previous; }

    /// The one unit that every page is narrowed to (单位筛选), by its id; empty: all units.
    [[nodiscard]] const QString &unit() const { return m_unit; }

    /// Whether the task is one of that unit's, or of any.
    [[nodiscard]] bool shows(const domain::Task &task) const;

    /// The course of the year of one indicator; kept until the view changes.
    const std::vector<session::TrendPoint> &trend(const QString &indicator);

public Q_SLOTS:
    void setAsOf(QDate day);

    /// Looks as of today, or the nearest day of the plan period, also when today has become another day.
    void followToday();

    /// Narrows every page to one unit of the plan, or to none with an empty id; an unknown id is none.
    void setUnit(const QString &id);

    /// Looks at another plan of the database, as of today.
    void setPlan(const QString &id);

    /// Looks anew, whatever happened.
    void refresh();

    /// Looks anew when another connection has written to the file, or a new day has begun that is followed;
    /// called by a timer twice a second.
    void refreshIfChangedElsewhere();

Q_SIGNALS:
    void changed();
    void failed(const xushi::domain::Error &error);

private:
    domain::Result<void> look();
    domain::Result<void> lookOnce();
    void indexTasks();
    bool tryLook();
    void lookFrom(session::Viewpoint viewpoint);

    session::Workspace &m_workspace;
    session::Viewpoint m_viewpoint;
    QString m_unit;
    std::optional<session::View> m_view;
    std::vector<domain::TaskProgress> m_progress; ///< one for each task, in the plan's order
    std::vector<const domain::Task *> m_tasks;    ///< in the plan's order
    QHash<QString, std::size_t> m_taskPlaces;     ///< in these two
    domain::PlanAssessment m_previous;
    std::map<QString, std::vector<session::TrendPoint>> m_trends;
    qint64 m_changeCounter = 0;
    QTimer m_timer;
};

} // namespace xushi::models
