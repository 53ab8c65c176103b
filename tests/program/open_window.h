#pragma once

#include "program/program.h"

#include <QProcess>

#include <functional>

namespace xushi::support {

/// The built program with an open window, without a screen.
class OpenWindow {
public:
    OpenWindow(const Program &program, const QStringList &words);
    ~OpenWindow();

    /// Waits until the window has checked its file and found it intact.
    OpenWindow &waitUntilUp();

    /// Waits until the process has ended; returns the exit code.
    int waitForEnd();

    /// Waits for a line on standard error, ignoring Qt's own messages.
    QString waitForWord();

    void kill() { m_process.kill(); }          ///< SIGKILL
    void askToEnd() { m_process.terminate(); } ///< SIGTERM
    [[nodiscard]] bool isOver() { return m_process.waitForFinished(0) || m_process.state() == QProcess::NotRunning; }

    /// The lines of the log that this process wrote.
    [[nodiscard]] QStringList log() const;

    /// Waits until `isSo` is true; the test fails when that takes too long.
    void wait(const std::function<bool()> &isSo);

private:
    QString m_logFile;
    QProcess m_process;
    QString m_id;
};

} // namespace xushi::support
