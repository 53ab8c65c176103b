#include "models/view/view_state.h"

#include <atomic>

namespace xushi::models {

namespace {

/// A part of a state, to be changed: copied first if others still use it.
template <typename T> T &own(std::shared_ptr<const T> &part)
{
    if (part.use_count() > 1)
        part = std::make_shared<T>(*part);
    std::atomic_thread_fence(std::memory_order_acquire); // wait until other threads' last uses of it are over
    return const_cast<T &>(*part);                       // it was made by make_shared<T>, here or by the reader
}

} // namespace

ViewStamp stampOf(const ViewState &state)
{
    if (!state.view)
        return {};
    return {state.view->loaded, state.view->asOf(), state.previous->asOf, state.view->knownAt, state.revision};
}

void apply(const ViewChange &update, ViewState &state)
{
    if (!update.now.empty()) {
        session::View &view = own(state.view);
        view.assessment = domain::assessAgain(view.plan(), std::move(view.assessment), update.now);
        domain::PlanAssessment &previous = own(state.previous);
        previous = domain::assessAgain(view.plan(), std::move(previous), update.previous);
    }
    if (update.progress) {
        session::View &view = own(state.view);
        view.progress = update.progress;
        domain::countTaskReports(view.assessment.units, view.plan(), *view.progress, view.asOf());
    }
    state.changeCounter = update.changeCounter;
    state.revision = update.revision;
}

} // namespace xushi::models
