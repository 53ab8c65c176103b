#include "models/sight.h"

namespace xushi::models {

using namespace domain;

namespace {

template <typename T> std::shared_ptr<const T> shared(T value)
{
    return std::make_shared<const T>(std::move(value));
}

QDate endOfQuarterBefore(QDate day)
{
    return Quarter::of(day).previous().lastDay();
}

/// Whether `before` is of the same moment and the same knowledge of the same plan as a sight that begins like `sight`.
bool isOfSameMoment(const Sight &sight, const Sight &before)
{
    return before.view && before.changeCounter == sight.changeCounter && before.view->loaded == sight.view->loaded &&
           before.view->knownAt == sight.view->knownAt;
}

Result<void> lookAtQuarterBefore(session::Workspace &workspace, const Sight &before, Sight &sight)
{
    const QDate end = endOfQuarterBefore(sight.view->asOf());
    if (isOfSameMoment(sight, before) && before.previous->asOf == end) {
        sight.previous = before.previous;
        return {};
    }
    auto previous = session::look(workspace, {sight.view->plan().id, end, sight.view->knownAt});
    if (!previous)
        return tl::unexpected<Error>(previous.error());
    sight.previous = shared(std::move(previous->assessment));
    return {};
}

Result<Sight> lookOnce(session::Workspace &workspace, const session::Viewpoint &viewpoint, const Sight &before)
{
    const auto counter = workspace.changeCounter();
    if (!counter)
        return tl::unexpected<Error>(counter.error());
    Sight sight;
    sight.changeCounter = *counter;
    auto view = session::look(workspace, viewpoint);
    if (!view)
        return tl::unexpected<Error>(view.error());
    sight.view = shared(std::move(*view));
    auto progress = session::taskProgress(workspace, *sight.view);
    if (!progress)
        return tl::unexpected<Error>(progress.error());
    sight.progress = shared(std::move(*progress));
    if (auto looked = lookAtQuarterBefore(workspace, before, sight); !looked)
        return tl::unexpected<Error>(looked.error());
    return sight;
}

Result<Sight> lookAgain(session::Workspace &workspace, const Sight &before, const OwnChanges &changes)
{
    Sight sight = before;
    const session::View &view = *before.view;
    const auto again = [&](const PlanAssessment &assessment) {
        return session::assessAgain(workspace, *view.loaded, assessment, view.knownAt, changes.indicators);
    };
    auto now = again(view.assessment);
    if (!now)
        return tl::unexpected<Error>(now.error());
    auto previous = again(*before.previous);
    if (!previous)
        return tl::unexpected<Error>(previous.error());
    sight.view = shared(session::View{view.loaded, std::move(*now), view.knownAt});
    sight.previous = shared(std::move(*previous));
    if (changes.ofTasks) {
        auto progress = session::taskProgress(workspace, view);
        if (!progress)
            return tl::unexpected<Error>(progress.error());
        sight.progress = shared(std::move(*progress));
    }
    return sight;
}

} // namespace

Result<Sight> sightFrom(session::Workspace &workspace, const session::Viewpoint &viewpoint, const Sight &before)
{
    return workspace.inOneSnapshot([&] { return lookOnce(workspace, viewpoint, before); });
}

Result<Sight> sightAfter(session::Workspace &workspace, const session::Viewpoint &viewpoint, const Sight &before,
                         const OwnChanges &changes)
{
    return workspace.inOneSnapshot([&]() -> Result<Sight> {
        const auto counter = workspace.changeCounter();
        const bool isAlone = counter && before.view && *counter == before.changeCounter;
        return isAlone ? lookAgain(workspace, before, changes) : lookOnce(workspace, viewpoint, Sight());
    });
}

} // namespace xushi::models
