#pragma once

#include "models/entry/entry_memory.h"
#include "models/entry/entry_writer.h"
#include "models/view/latest_query.h"
#include "models/view/task_scope.h"

#include <QHash>
#include <QObject>

class QDialog;

namespace xushi::models {
class MeasureForm;
}

namespace xushi::ui {

class Prompter;

/// Starts every entry: opens the dialogs, asks for reasons, and knows whether this window may enter anything. Widgets
/// receive the controller as they receive a Prompter. Each passes itself as `asker`, and dialogs open over its window.
class EntryController : public QObject {
    Q_OBJECT

public:
    /// All arguments must outlive the controller.
    EntryController(models::ViewSource &source, Prompter &prompter, QObject *parent = nullptr);

    [[nodiscard]] models::EntryWriter &writer() { return m_writer; }

    /// A row of the journal to be voided.
    struct VoidRequest {
        QString row;
        QString what; ///< its day, kind and content, or “measure …”
    };

    /// Logs a figure of this indicator; the unit may be empty.
    void log(QWidget *asker, const QString &indicator, const QString &unit);

    /// Logs a figure of any indicator. The dialog suggests `suggestion`, if it is not empty; the user may type another.
    void logAnything(QWidget *asker, const QString &suggestion, const QString &unit);

    /// Opens the table of a quarter's figures. An empty unit means all units.
    void enterQuarter(QWidget *asker, const QString &unit);

    /// Opens the table of the baselines. An empty unit means all units.
    void enterBaselines(QWidget *asker, const QString &unit);

    /// Imports figures from a table in a file. The user chooses the file unless it is given; the unit may be empty.
    void importFigures(QWidget *asker, const QString &unit, const QString &file = {});

    void note(QWidget *asker, const QString &task, const QString &unit);
    void retarget(QWidget *asker, const QString &indicator);
    void assign(QWidget *asker, const QString &task, const QString &unit);
    void assignAll(QWidget *asker, const QString &unit); ///< one person for all tasks of the unit

    /// Returns the dialog, or null where nothing can be entered.
    QDialog *newMeasure(QWidget *asker, const models::TaskScope &scope);
    QDialog *changeMeasure(QWidget *asker, const QString &measure);
    void toggleMeasure(QWidget *asker, const QString &measure);

    /// Corrects a row of the journal: a reading, an increment or a baseline.
    void correct(QWidget *asker, const QString &row);

    /// Asks for the reason and voids the row.
    void voidRow(QWidget *asker, const VoidRequest &request);

    /// Whether something can be entered for this unit here; tells the user when it cannot. A liaison may not change
    /// another unit's entries.
    [[nodiscard]] bool mayEnterFor(QWidget *asker, const QString &unit);

    /// Asks for the reason of a refusal, and writes the office's decision about held rows. `what` names them.
    void decideHeld(QWidget *asker, const QStringList &rows, const QString &what, bool accept);

    /// Shows another plan, here at once, and wherever this database is opened from now on.
    void choosePlan(const QString &plan);

    void undo();
    void redo();

    using Step = models::UndoStack::Direction;

    /// Names the step that undo() would take back, or redo() do again; empty when there is none.
    [[nodiscard]] QString nextStep(Step direction) const;

    /// Forgets what can be undone. Called when the database or the user changes.
    void forget();

    /// Reports an action that cannot be undone.
    void say(const QString &message) { Q_EMIT said(message, Offer::Nothing); }

    /// Reports that a file was written, or files into a folder.
    void sayWritten(const QString &message, const QString &path) { Q_EMIT written(message, path); }

    /// What the bar offers after an action.
    enum class Offer { Nothing, Undo, Redo };

Q_SIGNALS:
    /// Emitted after something was entered, undone, or done.
    void said(const QString &message, xushi::ui::EntryController::Offer offer);

    /// Emitted after something was exported; it can be opened.
    void written(const QString &message, const QString &path);

    void failed(const xushi::domain::Error &error);

private:
    [[nodiscard]] bool isStopped();
    [[nodiscard]] bool mayEnter();
    void openLog(QWidget *asker, const QString &indicator, const QString &unit, bool isMeant);
    QDialog *openMeasure(QWidget *asker, const models::MeasureForm &form);
    QDialog *open(QDialog *dialog);
    void write(QWidget *asker, const models::EntryWork &work, models::EntryWriter::Done done = {});

    models::ViewSource &m_source;
    Prompter &m_prompter;
    models::EntryWriter m_writer;
    models::LatestQuery m_reading;              ///< reads the row that will be corrected
    QHash<QString, QString> m_unwrittenReasons; ///< of voids that could not be written, by row
    models::EntryMemory m_memory;
};

} // namespace xushi::ui
