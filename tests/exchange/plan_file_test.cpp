#include "plan_text.h"
#include "printing.h"

#include "exchange/plan/plan_file.h"

#include <QFile>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace xushi;
using namespace xushi::domain;
using xushi::exchange::readPlanFile;

namespace {

class Folder {
public:
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }

    [[nodiscard]] QString write(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return file.fileName();
    }

    /// A file of zeros that takes no space.
    [[nodiscard]] QString ofSize(const char *name, qint64 bytes) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.resize(bytes));
        return file.fileName();
    }

private:
    QTemporaryDir m_folder;
};

constexpr qint64 mostBytes = 40 * 1024 * 1024;

} // namespace

TEST_CASE("A plan file is read from disk")
{
    const Folder folder;
    const auto reading = readPlanFile(folder.write("计划 2024.json", aPlanText()));
    REQUIRE(reading.has_value());
    REQUIRE(reading->plan.has_value());
    CHECK(reading->plan->id == QStringLiteral("test-2024"));
}

TEST_CASE("The faults of a plan file come with the reading")
{
    const Folder folder;
    const auto reading = readPlanFile(folder.write("plan.json", "{}"));
    REQUIRE(reading.has_value());
    CHECK_FALSE(reading->plan.has_value());
    CHECK(reading->faults.size() == 8);
}

TEST_CASE("A file that is not there cannot be read")
{
    const Folder folder;
    const auto reading = readPlanFile(folder.path("missing.json"));
    REQUIRE_FALSE(reading.has_value());
    CHECK(reading.error() == domain::Error{ErrorCode::FileMissing, {folder.path("missing.json")}});
}

TEST_CASE("A folder cannot be read as a plan")
{
    const Folder folder;
    CHECK(readPlanFile(folder.path(".")).error().code == ErrorCode::CannotRead);
}

#ifdef Q_OS_UNIX
TEST_CASE("Devices and pipes are not read")
{
    const Folder folder;
    const QString pipe = folder.path("pipe");
    REQUIRE(mkfifo(pipe.toLocal8Bit().constData(), 0600) == 0);
    for (const QString &path : {pipe, QStringLiteral("/dev/zero"), QStringLiteral("/dev/null")})
        CHECK(readPlanFile(path).error().code == ErrorCode::CannotRead);
}
#endif

TEST_CASE("A file over 40 MiB is too large, and its size never seems to be the limit")
{
    const Folder folder;
    const QString path = folder.ofSize("large.json", mostBytes + 1);
    CHECK(readPlanFile(path).error()
          == Error{ErrorCode::FileTooLarge, {path, QStringLiteral("40.1"), QStringLiteral("40")}});
    const QString larger = folder.ofSize("larger.json", mostBytes * 3 / 2);
    CHECK(readPlanFile(larger).error().args.value(1) == QStringLiteral("60.0"));
}

TEST_CASE("A file of just 40 MiB is read")
{
    const Folder folder;
    const auto reading = readPlanFile(folder.ofSize("zeros.json", mostBytes));
    REQUIRE(reading.has_value());
    CHECK(reading->faults.front().code == PlanFaultCode::Syntax);
}
