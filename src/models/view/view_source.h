#pragma once

#include "models/view/latest_query.h"
#include "models/view/view_reader.h"

#include <QSet>
#include <QTimer>

#include <functional>
#include <utility>

namespace xushi::models {

/// The view of the whole window: one database, one plan, one as-of day, shown on every page. The source reads the view
/// again when the day changes, when this window has written rows, or when another program has, and then calls its
/// followers. The database's thread reads; the old view stays until the new one has arrived.
class ViewSource : public QObject {
    Q_OBJECT

public:
    /// Starts with the default plan, or the plan with the id `plan`, as of today. Waits for the first view.
    explicit ViewSource(std::shared_ptr<DatabaseThread> database, const QString &plan = {}, QObject *parent = nullptr);

    [[nodiscard]] DatabaseThread &database() const { return *m_database; }

    /// False until a first look has succeeded; the pages show the error instead.
    [[nodiscard]] bool hasView() const { return m_state.view != nullptr; }
    [[nodiscard]] const session::View &view() const { return *m_state.view; }

    /// The view, for work on another thread.
    [[nodiscard]] const std::shared_ptr<const session::View> &sharedView() const { return m_state.view; }

    [[nodiscard]] const domain::Plan &plan() const { return view().plan(); }
    [[nodiscard]] const domain::PlanAssessment &assessment() const { return view().assessment; }
    [[nodiscard]] QDate asOf() const { return view().asOf(); }
    [[nodiscard]] QDate today() const { return m_database->clock().today(); }

    /// Whether the plan's period has begun by the as-of day; before it nothing is judged.
    [[nodiscard]] bool hasBegun() const { return asOf() >= plan().period.first(); }

    /// The quarter of the as-of day; before the plan's period its first.
    [[nodiscard]] domain::Quarter quarter() const { return domain::Quarter::of(plan().period.clamp(asOf())); }
    [[nodiscard]] bool isFollowingToday() const { return !m_seenFrom.asOf; }
    [[nodiscard]] const std::vector<domain::TaskProgress> &progress() const { return *m_state.view->progress; }
    [[nodiscard]] const domain::TaskProgress *progressOf(const QString &task) const;

    /// The measure first entered by this row; null when the view has none.
    /// A measure of the journal, or a deliverable or goal of the plan as one; absent where neither is there.
    [[nodiscard]] std::optional<domain::Measure> measure(const QString &id) const;

    /// How a task without indicators stands; before the plan's period it has not started.
    [[nodiscard]] domain::TaskStanding standingOf(const domain::Task &task) const;

    /// Why nothing is read any more, if so: FileReplaced. What was read last stays.
    [[nodiscard]] const std::optional<domain::Error> &stopped() const { return m_stopped; }

    /// Whether the user chose another plan that has not arrived yet.
    [[nodiscard]] bool isChangingPlan() const;

    /// A task or a unit of the plan by its id, fast in a plan of any size; null when there is none.
    [[nodiscard]] const domain::Task *task(const QString &id) const;
    [[nodiscard]] const domain::Unit *planUnit(const QString &id) const { return view().loaded->index().unit(id); }

    /// The assessment of the plan at the end of the previous quarter, for changes of rank.
    [[nodiscard]] const domain::PlanAssessment &previousQuarter() const { return *m_state.previous; }

    /// The one unit that every page is narrowed to (单位筛选), by its id; empty: all units.
    [[nodiscard]] const QString &unit() const { return m_unit; }

    /// The id of the unit whose liaison works here; empty for the office. A liaison cannot enter, change or void rows
    /// of another unit.
    [[nodiscard]] const QString &liaison() const { return m_liaison; }
    [[nodiscard]] bool speaksFor(const QString &unit) const { return m_liaison.isEmpty() || unit == m_liaison; }

    /// Whether the view's unit takes part in the task; true for all tasks without a unit filter.
    [[nodiscard]] bool shows(const domain::Task &task) const;

    /// Calls `object->*slot` after each change. Followers are called in the order in which they were added. A follower
    /// on a hidden page is called when the page is shown again.
    template <typename Object, typename Slot> void follow(Object *object, Slot slot)
    {
        const auto isStale = std::make_shared<bool>(false); // missed a change while its page was hidden
        connect(this, &ViewSource::changed, object, [this, object, slot, isStale](bool isOtherPlan) {
            *isStale = !isOtherPlan && isPageHidden(object);
            if (!*isStale)
                std::invoke(slot, object);
        });
        connect(this, &ViewSource::pageShown, object, [this, object, slot, isStale] {
            if (!isPageHidden(object) && std::exchange(*isStale, false))
                std::invoke(slot, object);
        });
    }

    /// Says that `page`, with all followers below it, is hidden or shown. When it is shown, its followers catch up.
    void setPageHidden(QObject *page, bool isPageHidden);

    /// Shows the view as of this day. An invalid day, or one outside the plan period, fails with NotADate or
    /// AsOfOutsidePeriod.
    void setAsOf(QDate day);

    /// Shows the view as of today, or the last day of the plan's period once it is over, and moves on when the day
    /// changes.
    void followToday();

    /// Narrows every page to one unit of the plan; an empty or unknown id removes the filter. Does nothing in a
    /// liaison's window.
    void setUnit(const QString &id);

    /// Makes this the window of the unit's liaison, with every page narrowed to the unit; with an empty id the
    /// office's, with all units.
    void setLiaison(const QString &unit);

    /// Changes to another plan of the database, as of today. Until it has arrived, nothing can be entered into the old
    /// plan; see isChangingPlan().
    void setPlan(const QString &id);

    /// Reads the view again, as after this window has written rows. The new view is there when this returns, or soon
    /// after.
    void refresh();

    /// Reads everything again, also the plan; all followers start over as with another plan.
    void reloadAll();

    /// Reads the view again if another connection has written to the file, or if a new day has begun while the view
    /// follows today. Called by a timer twice a second.
    void refreshIfChangedElsewhere();

Q_SIGNALS:
    /// The view, or what is shown of it, changed. A change of plan also reaches hidden pages, because they may hold
    /// pointers into the old plan.
    void changed(bool isOtherPlan);

    /// A page that was hidden is shown again.
    void pageShown();

    void failed(const xushi::domain::Error &error);

    /// The file was replaced: nothing is read any more, and nothing changes; see stopped().
    void stoppedShort();

private:
    void stop(const domain::Error &error);
    void look();
    void lookFrom(session::Viewpoint viewpoint);
    void takeOver(const domain::Result<ViewReader::Found> &found, const session::Viewpoint &from);
    void readJournalCache();
    void takeOverPlan();
    [[nodiscard]] bool isPageHidden(const QObject *object) const;

    std::shared_ptr<DatabaseThread> m_database;
    std::shared_ptr<ViewReader> m_reader; ///< used on the database's thread only
    LatestQuery m_looking;
    LatestQuery m_polling;
    LatestQuery m_readingJournal;
    session::Viewpoint m_wanted;   ///< where the next look is from
    session::Viewpoint m_seenFrom; ///< where the current state is from
    ViewState m_state;
    qint64 m_changeCounter = 0; ///< at the last poll
    QString m_unit;
    QString m_liaison;
    QHash<QString, std::size_t>
        m_taskPlaces; ///< positions in the plan, which are also the positions in the view's progress
    QSet<const QObject *> m_hiddenPages;
    std::optional<domain::Error> m_stopped;
    QTimer m_timer;
};

/// Why the user cannot enter anything: FileReplaced, ReadOnlyDatabase, or UnknownUnit if the plan does not have the
/// liaison's unit.
[[nodiscard]] std::optional<domain::Error> whyNothingCanBeEntered(const ViewSource &source);

} // namespace xushi::models
