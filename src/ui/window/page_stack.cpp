#include "ui/window/page_stack.h"

#include "models/view/view_source.h"
#include "report/sheet/page_setup_text.h"
#include "ui/backups/backups_page.h"
#include "ui/journal/journal_page.h"
#include "ui/overview/overview_page.h"
#include "ui/sheets/sheets_page.h"
#include "ui/tasks/tasks_page.h"
#include "ui/units/units_page.h"
#include "ui/widgets/manual_request.h"

#include <QSettings>

namespace xushi::ui {

namespace {

QString pageSetupKey()
{
    return QStringLiteral("sheets/page");
}

QString unitKey()
{
    return QStringLiteral("window/unit");
}

QString unitsOrderKey()
{
    return QStringLiteral("window/unitsOrder");
}

QString overviewOrderKey()
{
    return QStringLiteral("window/overviewOrder");
}

models::ManualTopic topicOf(PageStack::Page page)
{
    using enum models::ManualTopic;
    switch (page) {
    case PageStack::Overview:
        return Overview;
    case PageStack::Units:
        return Units;
    case PageStack::Tasks:
        return Tasks;
    case PageStack::Journal:
        return Journal;
    case PageStack::Sheets:
        return Sheets;
    case PageStack::Backups:
        return Backups;
    }
    Q_UNREACHABLE();
}

} // namespace

PageStack::PageStack(models::ViewSource &source, EntryController &entry, Prompter &prompter,
                     models::Maintenance &maintenance, const QSettings &settings, QWidget *parent)
    : QStackedWidget(parent),
      m_source(source),
      m_entry(entry),
      m_prompter(prompter),
      m_maintenance(maintenance),
      m_settings(settings)
{
    for (int place = 0; place < pages; ++place)
        addWidget(new QWidget); // a placeholder until the page is made
}

OverviewPage &PageStack::overview()
{
    return pageAs<OverviewPage>(Overview);
}

UnitsPage &PageStack::units()
{
    return pageAs<UnitsPage>(Units);
}

TasksPage &PageStack::tasks()
{
    return pageAs<TasksPage>(Tasks);
}

JournalPage &PageStack::journal()
{
    return pageAs<JournalPage>(Journal);
}

SheetsPage &PageStack::sheets()
{
    return pageAs<SheetsPage>(Sheets);
}

BackupsPage &PageStack::backups()
{
    return pageAs<BackupsPage>(Backups);
}

template <typename Widget> Widget &PageStack::pageAs(Page page)
{
    return dynamic_cast<Widget &>(*this->page(page));
}

template <typename Widget> const Widget *PageStack::madeAs(Page page) const
{
    return dynamic_cast<const Widget *>(widget(page));
}

void PageStack::showPage(Page page)
{
    QWidget *shown = this->page(page);
    for (int other = 0; other < count(); ++other)
        m_source.setPageHidden(widget(other), other != page);
    setCurrentWidget(shown);
    shown->setFocus(); // moves the focus to the page
}

QWidget *PageStack::page(Page page)
{
    QWidget *known = widget(page);
    if (known->metaObject() != &QWidget::staticMetaObject)
        return known;
    const bool isCurrent = currentIndex() == page;
    QWidget *made = make(page);
    setManualTopic(*made, topicOf(page));
    removeWidget(known);
    delete known;
    insertWidget(page, made);
    if (isCurrent)
        setCurrentIndex(page);
    restore(page);
    Q_EMIT this->made(page);
    return made;
}

QWidget *PageStack::make(Page page)
{
    switch (page) {
    case Overview:
        return new OverviewPage(m_source);
    case Units:
        return new UnitsPage(m_source, m_entry);
    case Tasks:
        return new TasksPage(m_source, m_entry, m_prompter);
    case Journal:
        return new JournalPage(m_source, m_entry, m_prompter);
    case Sheets:
        return new SheetsPage(m_source, m_prompter);
    case Backups:
        return new BackupsPage(m_source, m_maintenance, m_entry, m_prompter);
    }
    Q_UNREACHABLE();
}

void PageStack::restore(Page page)
{
    if (page == Overview) {
        overview().restoreSortState(m_settings.value(overviewOrderKey()).toString());
    } else if (page == Units) {
        units().showUnit(m_settings.value(unitKey()).toString());
        units().restoreSortState(m_settings.value(unitsOrderKey()).toString());
    } else if (page == Sheets) {
        sheets().setPageSetup(report::pageSetupFrom(m_settings.value(pageSetupKey()).toString()));
    }
}

report::SheetFaces PageStack::sheetFaces() const
{
    const auto *sheets = madeAs<SheetsPage>(Sheets);
    return sheets ? sheets->pageSetup().faces
                  : report::pageSetupFrom(m_settings.value(pageSetupKey()).toString()).faces;
}

void PageStack::setSheetFaces(QSettings &settings, const report::SheetFaces &faces)
{
    const bool isMade = madeAs<SheetsPage>(Sheets);
    report::PageSetup setup =
        isMade ? sheets().pageSetup() : report::pageSetupFrom(settings.value(pageSetupKey()).toString());
    setup.faces = faces;
    settings.setValue(pageSetupKey(), report::textOf(setup));
    if (isMade)
        sheets().setPageSetup(setup);
}

void PageStack::save(QSettings &settings, bool isUnitChosen) const
{
    if (const auto *overview = madeAs<OverviewPage>(Overview))
        settings.setValue(overviewOrderKey(), overview->sortState());
    if (const auto *sheets = madeAs<SheetsPage>(Sheets))
        settings.setValue(pageSetupKey(), report::textOf(sheets->pageSetup()));
    if (const auto *units = madeAs<UnitsPage>(Units)) {
        settings.setValue(unitsOrderKey(), units->sortState());
        if (isUnitChosen)
            settings.setValue(unitKey(), units->currentUnit());
    }
}

} // namespace xushi::ui
