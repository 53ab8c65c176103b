#pragma once

#include "support/catch.h"

#include <QProcess>

namespace xushi::support {

/// Another program, python3, that holds a real lock on a database until it is told to let go.
class LockHolder {
public:
    /// As a program that reads, that is going to write, or that writes just now.
    enum class Lock { Shared, Reserved, Exclusive };

    LockHolder(const QString &file, Lock lock)
    {
        static const QString script =
            QStringLiteral("import sqlite3, sys\n"
                           "connection = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
                           "connection.execute(sys.argv[2])\n"
                           "connection.execute('SELECT COUNT(*) FROM sqlite_schema').fetchall()\n"
                           "print('held', flush=True)\n"
                           "sys.stdin.readline()\n"
                           "connection.execute('ROLLBACK')\n"
                           "connection.close()\n");
        const QString begin = lock == Lock::Shared     ? QStringLiteral("BEGIN")
                              : lock == Lock::Reserved ? QStringLiteral("BEGIN IMMEDIATE")
                                                       : QStringLiteral("BEGIN EXCLUSIVE");
        m_process.start(QStringLiteral("python3"), {QStringLiteral("-c"), script, file, begin});
        REQUIRE(m_process.waitForReadyRead(20'000));
        REQUIRE(m_process.readAllStandardOutput().trimmed() == "held");
    }

    ~LockHolder() { letGo(); }
    LockHolder(const LockHolder &) = delete;
    LockHolder &operator=(const LockHolder &) = delete;

    void letGo()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.write("\n");
        m_process.waitForFinished(20'000);
    }

    /// Lets go, and does not wait until it has.
    void beginToLetGo()
    {
        m_process.write("\n");
        m_process.waitForBytesWritten(20'000);
    }

private:
    QProcess m_process;
};

} // namespace xushi::support
