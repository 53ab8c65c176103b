#include "models/view/sight.h"

#include <atomic>

namespace xushi::models {

namespace {

/// What a sight points to, to be changed: a copy of its own where others still look at it.
template <typename T> T &own(std::shared_ptr<const T> &part)
{
    if (part.use_count() > 1)
        part = std::make_shared<T>(*part);
    std::atomic_thread_fence(std::memory_order_acquire); // what another thread did with it before it let go is over
    return const_cast<T &>(*part);                       // made by make_shared<T>, here or by the lookout
}

} // namespace

Seen seenIn(const Sight &sight)
{
    if (!sight.view)
        return {};
    return {sight.view->loaded, sight.view->asOf(), sight.previous->asOf, sight.view->knownAt, sight.revision};
}

void apply(const SightUpdate &update, Sight &sight)
{
    if (!update.now.empty()) {
        session::View &view = own(sight.view);
        view.assessment = domain::assessAgain(view.plan(), std::move(view.assessment), update.now);
        domain::PlanAssessment &previous = own(sight.previous);
        previous = domain::assessAgain(view.plan(), std::move(previous), update.previous);
    }
    if (update.progress)
        sight.progress = update.progress;
    sight.changeCounter = update.changeCounter;
    sight.revision = update.revision;
}

} // namespace xushi::models
