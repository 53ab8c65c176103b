#pragma once

#include "domain/values/error.h"
#include "models/files/recent_files.h"
#include "ui/files/plan_import.h"

#include <QObject>

namespace xushi::models {
class ViewSource;
}

namespace xushi::ui {

class Prompter;

/// Handles all files that the user chooses, drops or names at the start. It offers to load a plan, asks for a new
/// window for a database, and passes a table on.
class FileController : public QObject {
    Q_OBJECT

public:
    /// All arguments must outlive the controller.
    FileController(models::ViewSource &source, Prompter &prompter, QSettings &settings, QWidget *window);

    [[nodiscard]] const models::RecentFiles &recent() const { return m_recent; }
    [[nodiscard]] QString database() const;

    /// Adds the window's database to the recent files.
    void noteOpened();

    /// Opens any file by its kind; refuses a file that Xushi cannot open.
    void open(const QString &file);

    /// Opens a dropped file. Several databases at once are to be merged, in the office's window; refuses other files
    /// when there are several.
    void openDropped(const QStringList &files);

    void askForFile();
    void askForPlan();
    void askForNew();

    /// Shows the folder of the database in the system's file manager.
    void showFolder();

    /// Copies the path of the database to the clipboard.
    void copyPath();

    /// Reports that another window could not be opened.
    void refuse(const xushi::domain::Error &error);

Q_SIGNALS:
    /// Asks for a window on another database, which may be new.
    void databaseWanted(const QString &file);

    /// Asks to merge these databases.
    void mergeWanted(const QStringList &files);

    /// Passes on a table of figures (CSV).
    void tableChosen(const QString &file);

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
