#pragma once

#include "models/journal/journal_model.h"

#include <QTimer>
#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace xushi::ui {

class EntryController;
class ExportBar;
class Heading;
class JournalExport;
class JournalFilterBar;
class JournalTable;
class MessageBanner;
class Prompter;

/// The journal (台账): every row that was ever entered, with filters and a search. The user can void a row with a
/// reason, and write the shown rows to a file. See docs/semantics.md, The window.
class JournalPage : public QWidget {
    Q_OBJECT

public:
    JournalPage(models::ViewSource &source, EntryController &entry, Prompter &prompter, QWidget *parent = nullptr);

    /// Shows all rows about a task and its indicators.
    void showTask(const QString &task);

Q_SIGNALS:
    void subjectChosen(const QString &subject); ///< id of an indicator or a task

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setUpButtons();
    void setUpStack();
    void layOut();
    void connectParts();
    void sourceChanged();
    void search();
    void stopOrGoOn();
    void showProgress();
    void showChoice();
    void showMenu(const QPoint &globalPosition);
    void choose();
    void correctChosen();
    void voidChosen();
    void exportRows();
    void connectExport();

    models::ViewSource &m_source;
    EntryController &m_entry;
    Prompter &m_prompter;
    models::JournalModel m_model;
    Heading *m_heading;
    MessageBanner *m_banner;
    JournalFilterBar *m_filter;
    JournalTable *m_table;
    QStackedWidget *m_stack;
    QPushButton *m_stop;
    QPushButton *m_correct;
    QPushButton *m_void;
    QPushButton *m_export;
    QWidget *m_looking; ///< nothing found yet
    QWidget *m_nothing; ///< nothing logged yet
    QWidget *m_noMatch;
    ExportBar *m_exportBar;
    JournalExport *m_running = nullptr; ///< the running export
    QTimer m_patience;                  ///< delays the Stop button, which a short search does not need
    bool m_isStopped = false;           ///< by the user
};

} // namespace xushi::ui
