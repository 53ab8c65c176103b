#pragma once

#include "domain/error.h"
#include "models/undo_stack.h"

#include <QWidget>

class QSettings;
class QStackedWidget;

namespace xushi::models {
class ViewSource;
}

namespace xushi::ui {

class JournalPage;
class MessageBanner;
class OverviewPage;
class Prompter;
class SavedBar;
class SheetsPage;
class SideBar;
class TopBar;
class UnitsPage;

/// The one window: pages along the side, the as-of day above every page, what was saved below.
class MainWindow : public QWidget {
    Q_OBJECT

public:
    enum Page { Overview, Units, Journal, Sheets };

    /// Takes up where `settings` left off. All must outlive the window.
    MainWindow(models::ViewSource &source, Prompter &prompter, QSettings &settings, QWidget *parent = nullptr);

    /// Opens the page of a unit, by id, name or alias. Errors: UnknownUnit.
    domain::Result<void> openUnit(const QString &name);

    void showPage(Page page);
    [[nodiscard]] Page currentPage() const;

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void layOut();
    void connectPages();
    void addShortcuts();
    void restore();

    void refreshTitle();
    void showFailure(const domain::Error &error);
    void logAnything();
    void openLog(const QString &indicator, const QString &unit, bool isIndicatorMeant);
    void openHistory(const QString &indicator);
    void openNote(const QString &task, const QString &unit);
    void openSheet(const QString &unit);
    void openSubject(const QString &subject);
    void sayEntered(const QString &message, const QString &row);
    void undo();
    void redo();

    models::ViewSource &m_source;
    Prompter &m_prompter;
    QSettings &m_settings;
    models::UndoStack m_undoStack;
    SideBar *m_side;
    TopBar *m_top;
    MessageBanner *m_readOnly;
    MessageBanner *m_failure;
    QStackedWidget *m_stack;
    OverviewPage *m_overview;
    UnitsPage *m_units;
    JournalPage *m_journal;
    SheetsPage *m_sheets;
    SavedBar *m_saved;
};

} // namespace xushi::ui
