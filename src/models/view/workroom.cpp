#include "models/view/workroom.h"

#include "session/plans/plan_loading.h"

#include <QEventLoop>
#include <QPointer>

#include <utility>

namespace xushi::models {

using namespace domain;

Result<std::shared_ptr<Workroom>> Workroom::open(session::Opening opening, std::chrono::milliseconds patience)
{
    const std::shared_ptr<Workroom> room(new Workroom(patience));
    room->m_opening = std::move(opening);
    room->m_hands.moveToThread(&room->m_thread);
    room->m_thread.start();
    std::optional<Error> refused;
    QMetaObject::invokeMethod(
        &room->m_hands,
        [&] {
            auto workspace = session::openWithFirstPlan(room->m_opening);
            if (workspace)
                room->m_workspace = std::move(*workspace);
            else
                refused = workspace.error();
        },
        Qt::BlockingQueuedConnection);
    if (refused)
        return tl::unexpected<Error>(std::move(*refused));
    room->m_isReadOnly = room->m_workspace->isReadOnly();
    return room;
}

Result<std::shared_ptr<Workroom>> Workroom::another() const
{
    session::Opening opening = m_opening;
    opening.ifMissing = storage::IfMissing::Refuse;
    opening.firstPlan = {};
    return open(std::move(opening), m_patience);
}

Workroom::~Workroom()
{
    QMetaObject::invokeMethod(
        &m_hands,
        [this] {
            m_workspace.reset(); // on the thread that its connection belongs to
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

void Workroom::setAuthor(const QString &author)
{
    m_opening.author = author;
    post([author](session::Workspace &workspace) { workspace.setAuthor(author); });
}

void Workroom::post(std::function<void(session::Workspace &)> work)
{
    QMetaObject::invokeMethod(
        &m_hands, [this, work = std::move(work)] { work(*m_workspace); }, Qt::QueuedConnection);
}

void Workroom::keepPainting()
{
    QEventLoop loop;
    const auto end = [waiting = QPointer(&loop)] { // the loop ends earlier where the program does
        if (waiting)
            waiting->quit();
    };
    QMetaObject::invokeMethod(
        &m_hands, [this, end] { QMetaObject::invokeMethod(this, end, Qt::QueuedConnection); }, Qt::QueuedConnection);
    ++m_awaiting;
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    if (--m_awaiting > 0)
        return;
    for (auto &answer : std::exchange(m_held, {}))
        QMetaObject::invokeMethod(this, std::move(answer), Qt::QueuedConnection);
}

void Workroom::tell(std::function<void()> answer)
{
    if (isAwaiting())
        m_held.push_back(std::move(answer));
    else
        answer();
}

/// The next turn of the event loop may wait again.
void Workroom::noteWaiting(qint64 milliseconds)
{
    if (milliseconds == 0)
        return;
    if (m_waitedThisTurn == 0)
        QMetaObject::invokeMethod(
            this, [this] { m_waitedThisTurn = 0; }, Qt::QueuedConnection);
    m_waitedThisTurn += milliseconds;
}

} // namespace xushi::models
