#include "models/view/view_reader.h"

#include <future>

namespace xushi::models {

using namespace domain;

namespace {

constexpr std::size_t indicatorsAStep = 100; // some 10 ms with a long journal
constexpr std::size_t updatesAtMost = 100;   // above this, assessing the whole plan is faster

template <typename T> std::shared_ptr<const T> shared(T value)
{
    return std::make_shared<T>(std::move(value));
}

QDate endOfQuarterBefore(QDate day)
{
    return Quarter::of(day).previous().lastDay();
}

} // namespace

Result<ViewReader::Found> ViewReader::look(session::Workspace &workspace, const session::Viewpoint &viewpoint,
                                           const ViewStamp &seen)
{
    m_today = workspace.clock().today();
    return workspace.inOneSnapshot([&]() -> Result<Found> {
        const auto loaded = workspace.plan(viewpoint.plan, viewpoint.knownAt);
        if (!loaded)
            return tl::unexpected<Error>(loaded.error());
        if (auto caughtUp = catchUp(workspace, *loaded, viewpoint.knownAt == session::knownNow); !caughtUp)
            return tl::unexpected<Error>(caughtUp.error());
        if (m_journal && m_journal->isComplete())
            return findAt(viewpoint,
                          viewpoint.asOf.value_or((*loaded)->plan.period.usualDay(workspace.clock().today())), seen);
        auto state = lookAt(workspace, viewpoint);
        if (!state)
            return tl::unexpected<Error>(state.error());
        return Found(std::move(*state));
    });
}

/// Brings the journal cache up to date. Starts a new one if it is of another plan or cannot catch up; keeps none for a
/// past known-at time.
Result<void> ViewReader::catchUp(session::Workspace &workspace, const session::PlanHandle &loaded, bool isNow)
{
    const auto counter = workspace.changeCounter();
    if (!counter)
        return tl::unexpected<Error>(counter.error());
    const bool isWrittenElsewhere = *counter != std::exchange(m_changeCounter, *counter);
    if (!isNow || (m_journal && m_journal->plan() != loaded))
        m_journal.reset();
    if (m_journal && m_journal->isBegun()) {
        const auto caughtUp = m_journal->catchUp(workspace, isWrittenElsewhere);
        if (!caughtUp || !*caughtUp)
            m_journal.reset();
        if (!caughtUp)
            return tl::unexpected<Error>(caughtUp.error());
    }
    if (isNow && !m_journal)
        m_journal = std::make_unique<session::JournalCache>(loaded);
    return {};
}

Result<ViewState> ViewReader::lookAt(session::Workspace &workspace, const session::Viewpoint &viewpoint) const
{
    ViewState state;
    state.changeCounter = m_changeCounter;
    auto view = session::look(workspace, viewpoint);
    if (!view)
        return tl::unexpected<Error>(view.error());
    auto previous = session::judgedAt(workspace, *view, endOfQuarterBefore(view->asOf()));
    if (!previous)
        return tl::unexpected<Error>(previous.error());
    state.view = shared(std::move(*view));
    state.previous = shared(std::move(*previous));
    return state;
}

Result<ViewReader::Found> ViewReader::findAt(const session::Viewpoint &viewpoint, QDate asOf,
                                             const ViewStamp &seen) const
{
    const bool isSameView =
        seen.revision > 0 && seen.loaded == m_journal->plan() && seen.asOf == asOf && seen.knownAt == viewpoint.knownAt;
    ViewChange update{{}, {}, nullptr, m_changeCounter, m_journal->revision()};
    if (isSameView) {
        auto now = m_journal->positionsSince(seen.revision, asOf);
        if (!now)
            return tl::unexpected<Error>(now.error());
        auto previous = m_journal->positionsSince(seen.revision, seen.previousAsOf);
        if (!previous)
            return tl::unexpected<Error>(previous.error());
        update.now = std::move(*now);
        update.previous = std::move(*previous);
        if (m_journal->hasTaskRowsSince(seen.revision))
            update.progress = shared(m_journal->progressAt(asOf));
        if (update.now.size() <= updatesAtMost)
            return Found(std::move(update));
    }
    auto state = stateAt(asOf, seen);
    if (!state)
        return tl::unexpected<Error>(state.error());
    return Found(std::move(*state));
}

Result<ViewState> ViewReader::stateAt(QDate asOf, const ViewStamp &seen) const
{
    const session::PlanHandle &loaded = m_journal->plan();
    const auto progress = shared(m_journal->progressAt(asOf));
    const auto judgedAt = [&](QDate day) -> Result<PlanAssessment> {
        const auto positions = m_journal->positionsAt(day);
        if (!positions)
            return tl::unexpected<Error>(positions.error());
        // What was reported about tasks is only shown of the day that the window looks at.
        return assessInOrder(loaded->plan, *positions,
                             day == asOf ? std::span(*progress) : std::span<const TaskProgress>(), day, m_today);
    };
    const QDate before = endOfQuarterBefore(asOf);
    const bool isPreviousKnown =
        seen.loaded == loaded && seen.revision == m_journal->revision() && seen.previousAsOf == before;
    std::future<Result<PlanAssessment>>
        previously; // runs beside the other assessment, because neither needs the database
    if (!isPreviousKnown)
        previously = std::async(std::launch::async, judgedAt, before);
    auto now = judgedAt(asOf);
    if (!now)
        return tl::unexpected<Error>(now.error());
    ViewState state;
    state.view = shared(session::View{loaded, std::move(*now), progress, session::knownNow});
    state.changeCounter = m_changeCounter;
    state.revision = m_journal->revision();
    if (isPreviousKnown)
        return state;
    auto previous = previously.get();
    if (!previous)
        return tl::unexpected<Error>(previous.error());
    state.previous = shared(std::move(*previous));
    return state;
}

bool ViewReader::readJournalCache(session::Workspace &workspace)
{
    if (!m_journal || m_journal->isComplete())
        return false;
    if (!m_journal->read(workspace, indicatorsAStep))
        m_journal.reset(); // the next look reports the error
    return m_journal && !m_journal->isComplete();
}

} // namespace xushi::models
