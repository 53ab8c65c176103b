#pragma once

#include "domain/error.h"
#include "models/files/recent_files.h"
#include "ui/files/plan_import.h"

#include <QObject>

namespace xushi::models {
class ViewSource;
}

namespace xushi::ui {

class Prompter;

/// Where files come into the window, however they come: chosen, dropped, named at the start. A plan is offered for
/// loading; a database opens in a window of its own, a table is handed on.
class FileController : public QObject {
    Q_OBJECT

public:
    /// All must outlive the desk.
    FileController(models::ViewSource &source, Prompter &prompter, QSettings &settings, QWidget *window);

    [[nodiscard]] const models::RecentFiles &recent() const { return m_recent; }
    [[nodiscard]] QString database() const;

    /// The window's database is one of those opened last from now on.
    void noteOpened();

public Q_SLOTS:
    /// A file that somebody brings; what is none of ours is refused.
    void open(const QString &file);

    /// Files that are dropped together: one at a time is opened.
    void openDropped(const QStringList &files);

    void askForFile();
    void askForPlan();
    void askForNew();

    /// Shows the folder of the database as the system shows folders.
    void showFolder();

    /// Puts the database's place on the clipboard.
    void copyPath();

    /// Another window could not be opened.
    void refuse(const xushi::domain::Error &error);

Q_SIGNALS:
    /// Another database is to be opened, in a window of its own; it may be a new one.
    void databaseWanted(const QString &file);

    /// A table of figures (CSV) was brought.
    void tableBrought(const QString &file);

    void done(const QString &message);

private:
    void openDatabase(const QString &file);
    void openTable(const QString &file);

    models::ViewSource &m_source;
    Prompter &m_prompter;
    models::RecentFiles m_recent;
    QWidget *m_window;
    PlanImport m_plans;
};

} // namespace xushi::ui
