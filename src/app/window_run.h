#pragma once

#include "app/end_signals.h"
#include "app/program_log.h"
#include "app/run_marker.h"
#include "app/single_window.h"

#include <vector>

namespace xushi::ui {
class MainWindow;
}

namespace xushi::app {

/// What one run of the window on a database needs beside the database: the log, the lock as the file's only window, and
/// the marker that tells the next run whether this one exited cleanly. All of it is in the user's state folder; if that
/// cannot be written to, the window works without it.
class WindowRun {
public:
    /// `database` need not exist yet.
    explicit WindowRun(const QString &database);
    ~WindowRun();

    /// Whether another window has the file open. If so, activates that window and opens `file` in it.
    [[nodiscard]] bool isElsewhere(const QString &file);

    /// Call it when the database is not the one that the last run left, so that how that run ended is not reported.
    void forgetLastEnd() { m_unexpectedEnd.reset(); }

    /// Serves the window from now on: passes on calls from other processes, opens other databases in new processes with
    /// the arguments `passedOn`, and has it report how the last run ended. Call it for each new window of the database.
    void attend(ui::MainWindow &window, const QStringList &passedOn);

private:
    QString m_folder;
    QString m_key;
    ProgramLog m_log;
    EndSignals m_endSignals;
    SingleWindow m_place;
    std::vector<SingleWindow::Call> m_waiting; ///< calls received before there was a window
    bool m_isAttended = false;
    std::optional<RunMarker> m_marker;
    std::optional<QDateTime> m_unexpectedEnd; ///< until a window has reported it
};

} // namespace xushi::app
