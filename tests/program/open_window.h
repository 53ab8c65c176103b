#pragma once

#include "program/program.h"

#include <QProcess>

#include <functional>

namespace xushi::support {

/// The built program with its window open, on no screen.
class OpenWindow {
public:
    OpenWindow(const Program &program, const QStringList &words);
    ~OpenWindow();

    /// Waits until it has looked at its file and found it whole.
    OpenWindow &waitUntilUp();

    /// Waits until its process is over; the exit code.
    int waitForEnd();

    /// Waits until it says something on standard error; what Qt remarks aside.
    QString waitForWord();

    void kill() { m_process.kill(); }          ///< SIGKILL
    void askToEnd() { m_process.terminate(); } ///< SIGTERM
    [[nodiscard]] bool isOver() { return m_process.waitForFinished(0) || m_process.state() == QProcess::NotRunning; }

    /// The lines of the log that this process wrote.
    [[nodiscard]] QStringList log() const;

    /// Goes on until `isSo`; the test fails when that takes too long.
    void wait(const std::function<bool()> &isSo);

private:
    QString m_logFile;
    QProcess m_process;
    QString m_id;
};

} // namespace xushi::support
