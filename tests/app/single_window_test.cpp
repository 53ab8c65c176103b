#include "app/single_window.h"

#include "support/catch.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QUuid>

#include <future>
#include <thread>

using xushi::app::SingleWindow;
using Place = SingleWindow::Place;

namespace {

/// A database that no other test uses.
class Spot {
public:
    [[nodiscard]] std::unique_ptr<SingleWindow> window() const
    {
        return std::make_unique<SingleWindow>(m_folder.path(), m_key);
    }

    [[nodiscard]] QString lock() const { return m_folder.filePath(QStringLiteral("window-%1.lock").arg(m_key)); }

private:
    QTemporaryDir m_folder;
    QString m_key = QUuid::createUuid().toString(QUuid::Id128);
};

/// The result of a second start, which runs in a process of its own while this one continues.
Place secondStart(const Spot &spot, const SingleWindow::Call &call)
{
    auto place = std::async(std::launch::async, [&] { return spot.window()->take(call); });
    while (place.wait_for(std::chrono::milliseconds(1)) != std::future_status::ready)
        QCoreApplication::processEvents();
    return place.get();
}

} // namespace

TEST_CASE("The first has the place, and a second start calls it with what it brings")
{
    const Spot spot;
    const auto first = spot.window();
    REQUIRE(first->take({}) == Place::Ours);
    QList<SingleWindow::Call> calls;
    QObject::connect(first.get(), &SingleWindow::called, first.get(), [&](const auto &call) { calls += call; });
    CHECK(secondStart(spot, {QStringLiteral("/a/plan.json"), QStringLiteral("token")}) == Place::Taken);
    CHECK(secondStart(spot, {}) == Place::Taken);
    REQUIRE(calls.size() == 2);
    CHECK(calls[0].file == QStringLiteral("/a/plan.json"));
    CHECK(calls[0].activation == QStringLiteral("token"));
    CHECK(calls[1].file.isEmpty());
}

TEST_CASE("Once the first is gone the place is free, whatever it left")
{
    const Spot spot;
    REQUIRE(spot.window()->take({}) == Place::Ours);
    CHECK(spot.window()->take({}) == Place::Ours);
}

TEST_CASE("A lock of a process that is gone keeps nobody out")
{
    const Spot spot;
    QFile lock(spot.lock());
    REQUIRE(lock.open(QIODevice::WriteOnly));
    lock.write("999999999\nxushi\n" + QSysInfo::machineHostName().toUtf8() + "\n");
    lock.close();
    CHECK(spot.window()->take({}) == Place::Ours);
}

TEST_CASE("A lock that a power cut emptied keeps nobody out")
{
    const Spot spot;
    REQUIRE(QFile(spot.lock()).open(QIODevice::WriteOnly));
    CHECK(spot.window()->take({}) == Place::Ours);
}

TEST_CASE("Where nothing can be locked the window does without")
{
    SingleWindow window(QStringLiteral("/proc/no/such/folder"), QUuid::createUuid().toString(QUuid::Id128));
    CHECK(window.take({}) == Place::Nowhere);
}
