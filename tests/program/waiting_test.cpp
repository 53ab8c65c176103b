#include "program/program.h"

#include "support/catch.h"
#include "support/lock_holder.h"

#include <QElapsedTimer>
#include <QProcess>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace xushi;
using support::LockHolder;
using support::Program;
using Lock = support::LockHolder::Lock;

namespace {

/// A command that is running on the program's database.
struct Running {
    Running(const Program &program, const QStringList &words)
    {
        process.setProcessEnvironment(program.environment());
        process.start(QStringLiteral(XUSHI_PROGRAM), QStringList{QStringLiteral("--db"), program.database()} + words);
        REQUIRE(process.waitForStarted());
    }

    /// What it has said on standard error, once that is `text`.
    void waitToHear(const QString &text)
    {
        QElapsedTimer time;
        time.start();
        while (!said.contains(text) && time.elapsed() < 20'000) {
            process.waitForReadyRead(100);
            said += QString::fromUtf8(process.readAllStandardError());
        }
        INFO(said.toStdString());
        REQUIRE(said.contains(text));
    }

    QProcess process;
    QString said;
};

const QStringList logWords{QStringLiteral("log"), QStringLiteral("1.3.1"), QStringLiteral("+7"),
                           QStringLiteral("--as-of"), QStringLiteral("2024-09-30")};

} // namespace

TEST_CASE("A command says once that it waits and for whom, and writes when the file is free")
{
    Program program;
    program.must(QStringLiteral("log 1.3.1 +4 --as-of 2024-02-20"));
    LockHolder holder(program.database(), Lock::Reserved);
    Running running(program, logWords);
    running.waitToHear(QStringLiteral("Waiting: test.db is held by python3"));
    CHECK_FALSE(running.process.waitForFinished(1'500));
    holder.letGo();
    REQUIRE(running.process.waitForFinished(20'000));
    CHECK(running.process.exitCode() == 0);
    running.said += QString::fromUtf8(running.process.readAllStandardError());
    CHECK(running.said.count(QStringLiteral("Waiting: ")) == 1);
    CHECK(program.must(QStringLiteral("journal --format json")).json().size() == 2);
}

TEST_CASE("A command that reads waits while another program writes")
{
    Program program;
    program.must(QStringLiteral("log 1.3.1 +4 --as-of 2024-02-20"));
    LockHolder holder(program.database(), Lock::Exclusive);
    Running running(program, {QStringLiteral("status")});
    running.waitToHear(QStringLiteral("Waiting: test.db is held by python3"));
    holder.letGo();
    REQUIRE(running.process.waitForFinished(20'000));
    CHECK(running.process.exitCode() == 0);
}

#ifdef Q_OS_UNIX
TEST_CASE("A command that is interrupted while it waits has written nothing")
{
    Program program;
    program.must(QStringLiteral("log 1.3.1 +4 --as-of 2024-02-20"));
    {
        const Lock lock = GENERATE(Lock::Reserved, Lock::Shared);
        const LockHolder holder(program.database(), lock);
        Running running(program, logWords);
        running.waitToHear(QStringLiteral("Waiting: "));
        ::kill(static_cast<pid_t>(running.process.processId()), SIGINT);
        REQUIRE(running.process.waitForFinished(20'000));
        CHECK(running.process.exitStatus() == QProcess::CrashExit);
        CHECK(running.process.readAllStandardOutput().isEmpty());
    }
    CHECK(program.must(QStringLiteral("journal --format json")).json().size() == 1);
    CHECK(program.must(QStringLiteral("check")).exit == 0);
}
#endif
