// What belongs to another user is neither trusted nor told anything. Some of it only root can try.
#include "app/ownership.h"

#include "app/single_window.h"
#include "support/catch.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTemporaryDir>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using xushi::app::isOurs;
using xushi::app::SingleWindow;
using Place = SingleWindow::Place;

namespace {

constexpr uid_t somebodyElse = 65'534; // nobody, on every Linux

bool isRoot()
{
    if (::geteuid() == 0)
        return true;
    WARN("only root can try this");
    return false;
}

/// The effective user, until it is destroyed.
class As {
public:
    explicit As(uid_t user) { REQUIRE(::seteuid(user) == 0); }
    ~As() { REQUIRE(::seteuid(0) == 0); }
    As(const As &) = delete;
    As &operator=(const As &) = delete;
};

/// The place of a window in a folder of its own.
struct Spot {
    Spot() { qunsetenv("XDG_RUNTIME_DIR"); }

    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }
    [[nodiscard]] QString lock() const { return path(QStringLiteral("window-k.lock")); }
    [[nodiscard]] QString socket() const { return path(QStringLiteral("xushi-k")); }
    [[nodiscard]] Place take() const
    {
        return SingleWindow(folder.path(), QStringLiteral("k")).take({QStringLiteral("/a/secret.db"), {}});
    }

    void letAll() const { REQUIRE(::chmod(qPrintable(folder.path()), 0711) == 0); }

    QTemporaryDir folder;
};

void write(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
}

sockaddr_un addressOf(const QString &path)
{
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, qPrintable(path), sizeof address.sun_path);
    return address;
}

} // namespace

TEST_CASE("A file of this user is ours, unless everybody may write to it, and a missing one is not")
{
    const Spot spot;
    write(spot.path(QStringLiteral("a")));
    CHECK(isOurs(spot.folder.path()));
    CHECK(isOurs(spot.path(QStringLiteral("a"))));
    CHECK_FALSE(isOurs(spot.path(QStringLiteral("b"))));
    REQUIRE(::chmod(qPrintable(spot.path(QStringLiteral("a"))), 0666) == 0);
    CHECK_FALSE(isOurs(spot.path(QStringLiteral("a"))));
}

TEST_CASE("A folder that everybody may write to is not used for the lock")
{
    const Spot spot;
    REQUIRE(::chmod(qPrintable(spot.folder.path()), 0777) == 0);
    CHECK(spot.take() == Place::Foreign);
    CHECK(QDir(spot.folder.path()).isEmpty());
}

TEST_CASE("A lock that another user laid there is left alone")
{
    if (!isRoot())
        return;
    const Spot spot;
    write(spot.lock());
    REQUIRE(::chown(qPrintable(spot.lock()), somebodyElse, somebodyElse) == 0);
    CHECK(spot.take() == Place::Foreign);
    CHECK(QFile::exists(spot.lock()));
}

TEST_CASE("A process of another user that listens in the window's place is told nothing")
{
    if (!isRoot())
        return;
    const Spot spot;
    SingleWindow holder(spot.folder.path(), QStringLiteral("k"));
    REQUIRE(holder.take({}) == Place::Ours);
    REQUIRE(QFile::remove(spot.socket()));
    const int trap = ::socket(AF_UNIX, SOCK_STREAM, 0);
    const sockaddr_un address = addressOf(spot.socket());
    REQUIRE(::bind(trap, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0);
    {
        const As other(somebodyElse);
        REQUIRE(::listen(trap, 5) == 0); // the system notes who listens
    }
    CHECK(spot.take() == Place::Foreign);
    const int caller = ::accept(trap, nullptr, nullptr);
    char heard = 0;
    CHECK(::read(caller, &heard, 1) == 0); // the end, and not a letter before it
    ::close(caller);
    ::close(trap);
}

TEST_CASE("A call of another user is not answered")
{
    if (!isRoot())
        return;
    const Spot spot;
    SingleWindow window(spot.folder.path(), QStringLiteral("k"));
    REQUIRE(window.take({}) == Place::Ours);
    int calls = 0;
    QObject::connect(&window, &SingleWindow::called, &window, [&](const SingleWindow::Call &) { ++calls; });
    spot.letAll();
    REQUIRE(::chmod(qPrintable(spot.socket()), 0777) == 0);
    const int caller = ::socket(AF_UNIX, SOCK_STREAM, 0);
    {
        const As other(somebodyElse);
        const sockaddr_un address = addressOf(spot.socket());
        REQUIRE(::connect(caller, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0);
    }
    const std::array<char, 8> call{}; // an empty path and no token
    REQUIRE(::write(caller, call.data(), call.size()) == static_cast<ssize_t>(call.size()));
    for (int i = 0; i < 100; ++i)
        QCoreApplication::processEvents();
    CHECK(calls == 0);
    ::close(caller);
}

TEST_CASE("A window that cannot listen says why, and opens all the same")
{
    const Spot spot;
    const QString deep = spot.path(QString(100, u'd')); // longer than the name of a socket may be
    REQUIRE(QDir().mkpath(deep));
    SingleWindow window(deep, QStringLiteral("k"));
    CHECK(window.take({}) == Place::Ours);
    CHECK_FALSE(window.deafness().isEmpty());
    SingleWindow usual(spot.folder.path(), QStringLiteral("k"));
    CHECK(usual.take({}) == Place::Ours);
    CHECK(usual.deafness().isEmpty());
}

TEST_CASE("The socket lies in the user's own folder of the session, and not in one that another user gave")
{
    const Spot spot;
    const QString session = spot.path(QStringLiteral("run"));
    REQUIRE(QDir().mkpath(session));
    qputenv("XDG_RUNTIME_DIR", session.toUtf8());
    CHECK(xushi::app::socketFolder(QStringLiteral("/state")) == session + QStringLiteral("/xushi"));
    REQUIRE(::chmod(qPrintable(session), 0777) == 0);
    CHECK(xushi::app::socketFolder(QStringLiteral("/state")) == QStringLiteral("/state"));
    qunsetenv("XDG_RUNTIME_DIR");
    CHECK(xushi::app::socketFolder(QStringLiteral("/state")) == QStringLiteral("/state"));
}
