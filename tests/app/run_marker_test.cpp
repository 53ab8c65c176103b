#include "app/run_marker.h"

#include "support/catch.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace xushi::app;

namespace {

const QString key = QStringLiteral("0123");

QString markerIn(const QTemporaryDir &folder)
{
    return folder.filePath(QStringLiteral("open-0123"));
}

void leaveBehind(const QTemporaryDir &folder, const QByteArray &bytes)
{
    QFile file(markerIn(folder));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

TEST_CASE("A run that ends leaves nothing behind")
{
    const QTemporaryDir folder;
    {
        const RunMarker run(folder.path(), key);
        CHECK_FALSE(run.leftBehind());
        QFile file(markerIn(folder));
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.readLine().trimmed() == QByteArray::number(QCoreApplication::applicationPid()));
    }
    CHECK(QDir(folder.path()).isEmpty());
    CHECK_FALSE(RunMarker(folder.path(), key).leftBehind());
}

TEST_CASE("The next run knows when one began that never ended, once")
{
    const QTemporaryDir folder;
    leaveBehind(folder, "4711\n2024-09-30T02:11:12Z\n");
    {
        const RunMarker run(folder.path(), key);
        REQUIRE(run.leftBehind());
        CHECK(*run.leftBehind() == QDateTime(QDate(2024, 9, 30), QTime(2, 11, 12), Qt::UTC));
        CHECK(run.leftBehind()->timeSpec() == Qt::LocalTime);
    }
    CHECK_FALSE(RunMarker(folder.path(), key).leftBehind());
}

TEST_CASE("A marker that a power cut emptied still tells that there was one")
{
    const QTemporaryDir folder;
    leaveBehind(folder, {});
    const RunMarker run(folder.path(), key);
    REQUIRE(run.leftBehind());
    CHECK(run.leftBehind()->isValid());
}

TEST_CASE("Another database's run is no business of this one")
{
    const QTemporaryDir folder;
    leaveBehind(folder, "4711\n2024-09-30T02:11:12Z\n");
    CHECK_FALSE(RunMarker(folder.path(), QStringLiteral("4567")).leftBehind());
}
