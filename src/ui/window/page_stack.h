#pragma once

#include "report/text/fonts.h"

#include <QStackedWidget>

class QSettings;

namespace xushi::models {
class Maintenance;
class ViewSource;
} // namespace xushi::models

namespace xushi::ui {

class BackupsPage;
class EntryController;
class JournalPage;
class OverviewPage;
class Prompter;
class SheetsPage;
class TasksPage;
class UnitsPage;

/// The pages of the window. Each is made when it is first needed, restores its state from the settings, and is kept up
/// to date while it is visible.
class PageStack : public QStackedWidget {
    Q_OBJECT

public:
    enum Page { Overview, Units, Tasks, Journal, Sheets, Backups };
    static constexpr int pages = Backups + 1;

    /// All arguments must outlive the stack.
    PageStack(models::ViewSource &source, EntryController &entry, Prompter &prompter, models::Maintenance &maintenance,
              const QSettings &settings, QWidget *parent = nullptr);

    OverviewPage &overview();
    UnitsPage &units();
    TasksPage &tasks();
    JournalPage &journal();
    SheetsPage &sheets();
    BackupsPage &backups();

    void showPage(Page page);
    [[nodiscard]] Page currentPage() const { return static_cast<Page>(currentIndex()); }

    /// Stores the state of the pages that were made, for the next start. Stores the shown unit only if `isUnitChosen`;
    /// a liaison's unit is not chosen.
    void save(QSettings &settings, bool isUnitChosen) const;

    /// The fonts of the sheets.
    [[nodiscard]] report::SheetFaces sheetFaces() const;
    void setSheetFaces(QSettings &settings, const report::SheetFaces &faces);

Q_SIGNALS:
    /// Emitted when a page was made, so that its signals can be connected.
    void made(int page);

private:
    /// The page, made if it does not exist yet.
    QWidget *page(Page page);
    QWidget *make(Page page);
    void restore(Page page);
    template <typename Widget> Widget &pageAs(Page page);
    template <typename Widget> [[nodiscard]] const Widget *madeAs(Page page) const;

    models::ViewSource &m_source;
    EntryController &m_entry;
    Prompter &m_prompter;
    models::Maintenance &m_maintenance;
    const QSettings &m_settings;
};

} // namespace xushi::ui
