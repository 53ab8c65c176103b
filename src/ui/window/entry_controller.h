#pragma once

#include "domain/error.h"
#include "models/entry/entered.h"
#include "models/entry/entry_memory.h"
#include "models/entry/undo_stack.h"
#include "ui/widgets/reentry_guard.h"

#include <QObject>

namespace xushi::models {
class ViewSource;
}

namespace xushi::ui {

class BackupsPage;
class JournalPage;
class Prompter;
class SavedBar;
class SheetsPage;
class TasksPage;
class UnitsPage;

/// Where everything is entered from, whichever page asks: opens the dialogs over the window, says below what was
/// entered, and takes it back or enters it again.
class EntryController : public QObject {
    Q_OBJECT

public:
    /// All must outlive the desk.
    EntryController(models::ViewSource &source, Prompter &prompter, SavedBar &bar, QWidget *window);

    /// Does what a page asks for, and says what was done on it.
    void serve(const UnitsPage &page);
    void serve(const TasksPage &page);
    void serve(const JournalPage &page);
    void serve(const SheetsPage &page);
    void serve(const BackupsPage &page);

    /// Logs a figure of this very indicator; the unit may be empty.
    void log(const QString &indicator, const QString &unit);

    /// Logs a figure; what is suggested, if anything, is typed over to name another indicator.
    void logAnything(const QString &suggestion, const QString &unit);

    /// A quarter's figures in one table; the unit may be empty: of all units.
    void logQuarter(const QString &unit);

    /// Figures out of a table in a file, which the user chooses, or is given; the unit may be empty.
    void logTable(const QString &unit, const QString &file = {});

    void note(const QString &task, const QString &unit);

    /// Corrects a row of the journal: a reading, an increment or a baseline.
    void correct(const QString &row);

    /// What can be taken back, for another window in this one's place.
    [[nodiscard]] std::unique_ptr<models::UndoStack> takeUndoStack() { return std::move(m_undoStack); }
    void setUndoStack(std::unique_ptr<models::UndoStack> stack) { m_undoStack = std::move(stack); }

public Q_SLOTS:
    /// Something was entered: what, and the row that an undo would take back; no row where there is none.
    void entered(const QString &message, const QString &row);

    /// Several rows were entered together, and are taken back together.
    void enteredTogether(const QString &message, const QStringList &rows);

    /// Rows were entered, or voided, or one in place of the other; an undo brings back what was.
    void changed(const xushi::models::Entered &entered);

    /// The database is another one: nothing can be taken back any more.
    void forget();

    /// Something was done that no undo takes back.
    void say(const QString &message);

    void undo();
    void redo();

Q_SIGNALS:
    void failed(const xushi::domain::Error &error);

private:
    void undoNow();
    void redoNow();
    [[nodiscard]] bool mayEnter();
    void openLog(const QString &indicator, const QString &unit, bool isMeant);

    models::ViewSource &m_source;
    Prompter &m_prompter;
    SavedBar &m_bar;
    QWidget *m_window;
    std::unique_ptr<models::UndoStack> m_undoStack;
    models::EntryMemory m_memory;
    ReentryGuard m_takingBack;
    bool m_isToForget = false; ///< once that is done
};

} // namespace xushi::ui
