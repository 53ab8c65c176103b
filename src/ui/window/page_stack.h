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

/// The pages of the window. Each is made when it is first shown or asked for, takes up where the settings left it off,
/// and is kept up to date while it is seen.
class PageStack : public QStackedWidget {
    Q_OBJECT

public:
    enum Page { Overview, Units, Tasks, Journal, Sheets, Backups };
    static constexpr int pages = Backups + 1;

    /// All must outlive the stack.
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

    /// What the pages that were made are to take up from the next time; the unit that is looked at only where it was
    /// chosen, which a liaison's is not.
    void save(QSettings &settings, bool isUnitChosen) const;

    /// The faces that sheets are set in.
    [[nodiscard]] report::SheetFaces sheetFaces() const;
    void setSheetFaces(QSettings &settings, const report::SheetFaces &faces);

Q_SIGNALS:
    /// The page is there now: what it says can be listened to.
    void made(int page);

private:
    /// The page at its place, made if it is not there yet.
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
