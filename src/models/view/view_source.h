#pragma once

#include "models/view/latest_query.h"
#include "models/view/view_reader.h"

#include <QPointer>
#include <QSet>
#include <QTimer>

#include <map>

namespace xushi::models {

/// What the whole window looks at: one workroom, one plan, one as-of day. Every page shows this view; when
/// the day changes, when something is written here, or when someone else has written to the file, it looks
/// anew and says so. Looking is done by the workroom: what is seen stays until the new state is there.
class ViewSource : public QObject {
    Q_OBJECT

public:
    /// Looks at the default plan, or the one with the id `plan`, as of today. The first state is waited for.
    explicit ViewSource(std::shared_ptr<DatabaseThread> database, const QString &plan = {}, QObject *parent = nullptr);

    [[nodiscard]] DatabaseThread &database() const { return *m_database; }

    /// False until the first look succeeded; the pages show the error instead.
    [[nodiscard]] bool hasView() const { return m_state.view != nullptr; }
    [[nodiscard]] const session::View &view() const { return *m_state.view; }

    /// The view, for work on another thread.
    [[nodiscard]] const std::shared_ptr<const session::View> &sharedView() const { return m_state.view; }

    [[nodiscard]] const domain::Plan &plan() const { return view().plan(); }
    [[nodiscard]] const domain::PlanAssessment &assessment() const { return view().assessment; }
    [[nodiscard]] QDate asOf() const { return view().asOf(); }
    [[nodiscard]] QDate today() const { return m_database->clock().today(); }
    [[nodiscard]] bool isFollowingToday() const { return !m_seenFrom.asOf; }
    [[nodiscard]] const std::vector<domain::TaskProgress> &progress() const { return *m_state.progress; }
    [[nodiscard]] const domain::TaskProgress *progressOf(const QString &task) const;

    /// Whether another plan is asked for and not there yet.
    [[nodiscard]] bool isChangingPlan() const;

    /// A task or a unit of the plan by its id, found fast in a plan of any size; null when there is none.
    [[nodiscard]] const domain::Task *task(const QString &id) const;
    [[nodiscard]] const domain::Unit *planUnit(const QString &id) const { return view().loaded->index().unit(id); }

    /// The same plan at the end of the quarter before the as-of day's, for changes of rank.
    [[nodiscard]] const domain::PlanAssessment &previousQuarter() const { return *m_state.previous; }

    /// The one unit that every page is narrowed to (单位筛选), by its id; empty: all units.
    [[nodiscard]] const QString &unit() const { return m_unit; }

    /// The unit whose liaison works here, by its id; empty: the office. Nothing is entered, changed or taken back for
    /// another unit then.
    [[nodiscard]] const QString &liaison() const { return m_liaison; }
    [[nodiscard]] bool speaksFor(const QString &unit) const { return m_liaison.isEmpty() || unit == m_liaison; }

    /// Whether the task is one of that unit's, or of any.
    [[nodiscard]] bool shows(const domain::Task &task) const;

    /// Calls `object->*slot` after each change, in the order in which they began to follow; one that is out of sight
    /// only when it comes into sight again.
    template <typename Object, typename Slot> void follow(Object *object, Slot slot)
    {
        m_followers.push_back(
            std::make_shared<Follower>(Follower{object, [object, slot] { std::invoke(slot, object); }, false}));
    }

    /// Whether `page`, and with it all followers below it, is out of sight. Coming into sight it is brought up to date.
    void setOutOfSight(QObject *page, bool isOutOfSight);

public Q_SLOTS:
    /// No day, or one outside the plan period, is refused: NotADate, AsOfOutsidePeriod.
    void setAsOf(QDate day);

    /// Looks as of today, or the nearest day of the plan period, also when today has become another day.
    void followToday();

    /// Narrows every page to one unit of the plan, or to none with an empty id; an unknown id is none. Does nothing
    /// where a liaison works.
    void setUnit(const QString &id);

    /// Is that unit's liaison's from now on, with every page narrowed to it; or the office's, with all units.
    void setLiaison(const QString &unit);

    /// Looks at another plan of the database, as of today. Until that is there, nothing is entered into the one before:
    /// isChangingPlan().
    void setPlan(const QString &id);

    /// Looks anew, as after rows were written here: what they change is there when this returns, or soon.
    void refresh();

    /// Reads everything anew, whatever happened: the plan too, and all who follow begin anew as with another one.
    void readAnew();

    /// Looks anew when another connection has written to the file, or a new day has begun that is followed;
    /// called by a timer twice a second.
    void refreshIfChangedElsewhere();

Q_SIGNALS:
    /// After all that follow were told.
    void changed();
    void failed(const xushi::domain::Error &error);

private:
    struct Follower {
        QPointer<QObject> object;
        std::function<void()> tell;
        bool isStale; ///< missed a change while it was out of sight
    };

    void look();
    void lookFrom(session::Viewpoint viewpoint);
    void takeOver(const domain::Result<ViewReader::Found> &found, const session::Viewpoint &from);
    void readJournalCache();
    void takeOverPlan();
    void tellAll(bool isOtherPlan);
    [[nodiscard]] bool isOutOfSight(const QObject *object) const;

    std::shared_ptr<DatabaseThread> m_database;
    std::shared_ptr<ViewReader> m_reader; ///< of the workroom's thread
    LatestQuery m_looking;
    LatestQuery m_polling;
    LatestQuery m_readingJournal;
    session::Viewpoint m_wanted;   ///< where the next look is from
    session::Viewpoint m_seenFrom; ///< where this state is from
    ViewState m_state;
    qint64 m_changeCounter = 0; ///< that was looked for last
    QString m_unit;
    QString m_liaison;
    QHash<QString, std::size_t> m_taskPlaces; ///< in the plan's order, and in that of what was said about them
    std::vector<std::shared_ptr<Follower>> m_followers;
    QSet<const QObject *> m_pagesOutOfSight;
    QTimer m_timer;
};

/// ReadOnlyDatabase, or UnknownUnit where the plan does not have the unit whose liaison works here.
[[nodiscard]] std::optional<domain::Error> whyNothingCanBeEntered(const ViewSource &source);

} // namespace xushi::models
