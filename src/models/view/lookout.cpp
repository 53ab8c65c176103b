#include "models/view/lookout.h"

#include <future>

namespace xushi::models {

using namespace domain;

namespace {

constexpr std::size_t indicatorsAStep = 100; // some 10 ms of a long journal
constexpr std::size_t updatesAtMost = 100;   // more are judged faster with all others

template <typename T> std::shared_ptr<const T> shared(T value)
{
    return std::make_shared<T>(std::move(value));
}

QDate endOfQuarterBefore(QDate day)
{
    return Quarter::of(day).previous().lastDay();
}

} // namespace

Result<Lookout::Found> Lookout::look(session::Workspace &workspace, const session::Viewpoint &viewpoint,
                                     const Seen &seen)
{
    return workspace.inOneSnapshot([&]() -> Result<Found> {
        const auto loaded = workspace.plan(viewpoint.plan, viewpoint.knownAt);
        if (!loaded)
            return tl::unexpected<Error>(loaded.error());
        if (auto caughtUp = catchUp(workspace, *loaded, viewpoint.knownAt == session::knownNow); !caughtUp)
            return tl::unexpected<Error>(caughtUp.error());
        if (m_ledger && m_ledger->isComplete())
            return findAt(viewpoint, viewpoint.asOf.value_or((*loaded)->plan.period.clamp(workspace.clock().today())),
                          seen);
        auto sight = lookAt(workspace, viewpoint);
        if (!sight)
            return tl::unexpected<Error>(sight.error());
        return Found(std::move(*sight));
    });
}

/// The ledger, if it is of this plan and of now, has all rows; else it is begun anew.
Result<void> Lookout::catchUp(session::Workspace &workspace, const session::PlanHandle &loaded, bool isNow)
{
    const auto counter = workspace.changeCounter();
    if (!counter)
        return tl::unexpected<Error>(counter.error());
    const bool isWrittenElsewhere = *counter != std::exchange(m_changeCounter, *counter);
    if (!isNow || (m_ledger && m_ledger->plan() != loaded))
        m_ledger.reset();
    if (m_ledger && m_ledger->isBegun()) {
        const auto caughtUp = m_ledger->catchUp(workspace, isWrittenElsewhere);
        if (!caughtUp || !*caughtUp)
            m_ledger.reset();
        if (!caughtUp)
            return tl::unexpected<Error>(caughtUp.error());
    }
    if (isNow && !m_ledger)
        m_ledger = std::make_unique<session::Ledger>(loaded);
    return {};
}

Result<Sight> Lookout::lookAt(session::Workspace &workspace, const session::Viewpoint &viewpoint) const
{
    Sight sight;
    sight.changeCounter = m_changeCounter;
    auto view = session::look(workspace, viewpoint);
    if (!view)
        return tl::unexpected<Error>(view.error());
    auto progress = session::taskProgress(workspace, *view);
    if (!progress)
        return tl::unexpected<Error>(progress.error());
    auto previous = session::look(workspace, {view->plan().id, endOfQuarterBefore(view->asOf()), viewpoint.knownAt});
    if (!previous)
        return tl::unexpected<Error>(previous.error());
    sight.view = shared(std::move(*view));
    sight.progress = shared(std::move(*progress));
    sight.previous = shared(std::move(previous->assessment));
    return sight;
}

Result<Lookout::Found> Lookout::findAt(const session::Viewpoint &viewpoint, QDate asOf, const Seen &seen) const
{
    const bool isSameView =
        seen.revision > 0 && seen.loaded == m_ledger->plan() && seen.asOf == asOf && seen.knownAt == viewpoint.knownAt;
    SightUpdate update{{}, {}, nullptr, m_changeCounter, m_ledger->revision()};
    if (isSameView) {
        auto now = m_ledger->positionsSince(seen.revision, asOf);
        if (!now)
            return tl::unexpected<Error>(now.error());
        auto previous = m_ledger->positionsSince(seen.revision, seen.previousAsOf);
        if (!previous)
            return tl::unexpected<Error>(previous.error());
        update.now = std::move(*now);
        update.previous = std::move(*previous);
        if (m_ledger->hasTaskRowsSince(seen.revision))
            update.progress = shared(m_ledger->progressAt(asOf));
        if (update.now.size() <= updatesAtMost)
            return Found(std::move(update));
    }
    auto sight = sightAt(asOf, seen);
    if (!sight)
        return tl::unexpected<Error>(sight.error());
    return Found(std::move(*sight));
}

Result<Sight> Lookout::sightAt(QDate asOf, const Seen &seen) const
{
    const session::PlanHandle &loaded = m_ledger->plan();
    const auto judgedAt = [&](QDate day) -> Result<PlanAssessment> {
        const auto positions = m_ledger->positionsAt(day);
        if (!positions)
            return tl::unexpected<Error>(positions.error());
        return assessInOrder(loaded->plan, *positions, day);
    };
    const QDate before = endOfQuarterBefore(asOf);
    const bool isPreviousKnown =
        seen.loaded == loaded && seen.revision == m_ledger->revision() && seen.previousAsOf == before;
    std::future<Result<PlanAssessment>> previously; // beside the other: neither waits for the database
    if (!isPreviousKnown)
        previously = std::async(std::launch::async, judgedAt, before);
    auto now = judgedAt(asOf);
    if (!now)
        return tl::unexpected<Error>(now.error());
    Sight sight;
    sight.view = shared(session::View{loaded, std::move(*now), session::knownNow});
    sight.progress = shared(m_ledger->progressAt(asOf));
    sight.changeCounter = m_changeCounter;
    sight.revision = m_ledger->revision();
    if (isPreviousKnown)
        return sight;
    auto previous = previously.get();
    if (!previous)
        return tl::unexpected<Error>(previous.error());
    sight.previous = shared(std::move(*previous));
    return sight;
}

bool Lookout::readLedger(session::Workspace &workspace)
{
    if (!m_ledger || m_ledger->isComplete())
        return false;
    if (!m_ledger->read(workspace, indicatorsAStep))
        m_ledger.reset(); // what is wrong is said when somebody looks
    return m_ledger && !m_ledger->isComplete();
}

} // namespace xushi::models
