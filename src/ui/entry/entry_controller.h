#pragma once

#include "models/entry/entry_memory.h"
#include "models/entry/entry_writer.h"
#include "models/view/task_scope.h"

#include <QObject>

class QDialog;

namespace xushi::models {
class MeasureForm;
}

namespace xushi::ui {

class Prompter;

/// Where everything is entered from: opens the dialogs, asks for reasons, and knows whether this window may enter
/// anything. Widgets are handed it as they are handed a Prompter; each passes itself as the one who asks, and dialogs
/// stand over its window.
class EntryController : public QObject {
    Q_OBJECT

public:
    /// All must outlive the controller.
    EntryController(models::ViewSource &source, Prompter &prompter, QObject *parent = nullptr);

    [[nodiscard]] models::EntryWriter &writer() { return m_writer; }

    /// A row of the journal to be voided, and what to say of it.
    struct VoidRequest {
        QString row;
        QString what;          ///< names it: its day, its kind and what it says; empty: "the row"
        QString message;       ///< what is said afterwards: "Voided: …"
        bool isFigure = false; ///< then it can be taken back
    };

    /// Logs a figure of this very indicator; the unit may be empty.
    void log(QWidget *asker, const QString &indicator, const QString &unit);

    /// Logs a figure; what is suggested, if anything, is typed over to name another indicator.
    void logAnything(QWidget *asker, const QString &suggestion, const QString &unit);

    /// A quarter's figures in one table; the unit may be empty: of all units.
    void enterQuarter(QWidget *asker, const QString &unit);

    /// Figures out of a table in a file, which the user chooses, or is given; the unit may be empty.
    void importFigures(QWidget *asker, const QString &unit, const QString &file = {});

    void note(QWidget *asker, const QString &task, const QString &unit);
    void retarget(QWidget *asker, const QString &indicator);
    void assign(QWidget *asker, const QString &task, const QString &unit);

    /// The dialog; null where nothing can be entered.
    QDialog *newMeasure(QWidget *asker, const models::TaskScope &scope);
    QDialog *changeMeasure(QWidget *asker, const QString &measure);
    void toggleMeasure(QWidget *asker, const QString &measure);

    /// Corrects a row of the journal: a reading, an increment or a baseline.
    void correct(QWidget *asker, const QString &row);

    /// Asks for the reason and voids the row.
    void voidRow(QWidget *asker, const VoidRequest &request);

    /// Whether something can be entered for this unit here; tells the user where not. A liaison leaves alone what is
    /// another unit's.
    [[nodiscard]] bool mayEnterFor(QWidget *asker, const QString &unit);

    void undo();
    void redo();

    /// The database or the user is another one: nothing can be taken back any more.
    void forget();

    /// Says what was done that no undo takes back.
    void say(const QString &message) { Q_EMIT said(message, Offer::Nothing); }

    /// What can be done next about what was just done.
    enum class Offer { Nothing, Undo, Redo };

Q_SIGNALS:
    /// Something was entered, taken back, or done.
    void said(const QString &message, xushi::ui::EntryController::Offer offer);

    void failed(const xushi::domain::Error &error);

private:
    [[nodiscard]] bool mayEnter();
    void openLog(QWidget *asker, const QString &indicator, const QString &unit, bool isMeant);
    QDialog *openMeasure(QWidget *asker, const models::MeasureForm &form);
    QDialog *open(QDialog *dialog);

    models::ViewSource &m_source;
    Prompter &m_prompter;
    models::EntryWriter m_writer;
    models::Operation m_reading; ///< of a row that is to be corrected
    models::EntryMemory m_memory;
};

} // namespace xushi::ui
