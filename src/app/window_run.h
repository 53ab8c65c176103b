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

/// One run of the window on a database, beside the database: its log, its place as the file's only window, and the
/// marker by which the next run knows how this one ended. All of it lies in the user's state folder; where that cannot
/// be written to, the window does without.
class WindowRun {
public:
    /// `database` need not exist yet.
    explicit WindowRun(const QString &database);
    ~WindowRun();

    /// Whether a window has the file open; it was called forward then, and `bring` brought into it.
    [[nodiscard]] bool isElsewhere(const QString &bring);

    /// The database is not what the last run left: nothing is to be said of how that ended.
    void forgetLastEnd() { m_unexpectedEnd.reset(); }

    /// Lets the window be called from now on, opens the databases that it wants with `passedOn` among the words, and
    /// has it say how the last run ended. To be told of each window that is built on the database.
    void attend(ui::MainWindow &window, const QStringList &passedOn);

private:
    QString m_folder;
    QString m_key;
    ProgramLog m_log;
    EndSignals m_endSignals;
    SingleWindow m_place;
    std::vector<SingleWindow::Call> m_waiting; ///< calls that came before there was a window
    bool m_isAttended = false;
    std::optional<RunMarker> m_marker;
    std::optional<QDateTime> m_unexpectedEnd; ///< until a window was told to say it
};

} // namespace xushi::app
