// Checks the accessible name of each control in every window; tests/architecture checks that no dialog is missing.
#include "models/entry/assignment_form.h"
#include "models/entry/measure_form.h"
#include "papers/quarter_papers.h"
#include "session/view/journal_reading.h"
#include "support/catch.h"
#include "ui/backups/merge_dialog.h"
#include "ui/entry/assignment_dialog.h"
#include "ui/entry/correction_dialog.h"
#include "ui/entry/figure_import_dialog.h"
#include "ui/entry/log_dialog.h"
#include "ui/entry/measure_dialog.h"
#include "ui/entry/note_dialog.h"
#include "ui/entry/quarter_entry_dialog.h"
#include "ui/entry/retarget_dialog.h"
#include "ui/entry/unit_assignment_dialog.h"
#include "ui/files/plan_changes_dialog.h"
#include "ui/manual/manual_window.h"
#include "ui/settings/first_start_dialog.h"
#include "ui/settings/settings_dialog.h"
#include "ui/sheets/bulletin_dialog.h"
#include "ui/sheets/kept_papers_dialog.h"
#include "ui/sheets/page_setup_dialog.h"
#include "ui/shell.h"
#include "wording/language.h"

#include <QAccessible>
#include <QApplication>

#include <algorithm>

using namespace xushi;
using namespace xushi::ui;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// The controls that take the focus and have no accessible name.
QStringList nameless(QWidget &window)
{
    window.show();
    settle();
    QStringList found;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
            continue;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken || spoken->text(QAccessible::Name).isEmpty() || spoken->role() == QAccessible::NoRole)
            found += QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
    }
    return found;
}

domain::JournalRow figureRow(Shell &shell)
{
    const auto rows = session::readJournal(*shell.workspace, {}).value().rows;
    return *std::find_if(rows.begin(), rows.end(),
                         [](const domain::JournalRow &row) { return row.kind == domain::RowKind::Increment; });
}

void checkDialogs(Shell &shell)
{
    const QString indicator = s("1.3.1");
    const QString task = s("1.2");
    const QString unit = s("gongxin");
    models::ViewSource &source = shell.source;
    models::EntryWriter writer(source);
    models::EntryMemory memory;
    const auto check = [](QWidget &&dialog) { CHECK(nameless(dialog) == QStringList()); };
    check(LogDialog(writer, memory, indicator, unit, LogDialog::Start::Figure, nullptr));
    check(QuarterEntryDialog(writer, memory, shell.prompter, unit, models::GridOf::Figures, nullptr));
    check(QuarterEntryDialog(writer, memory, shell.prompter, unit, models::GridOf::Baselines, nullptr));
    check(FigureImportDialog(writer, memory, shell.prompter, unit, nullptr));
    check(CorrectionDialog(writer, figureRow(shell), nullptr));
    check(NoteDialog(writer, task, unit, nullptr));
    check(RetargetDialog(writer, indicator, nullptr));
    check(MeasureDialog(writer, models::MeasureForm(source, {unit, {}}), nullptr));
    check(AssignmentDialog(writer, models::AssignmentForm(source, task, unit), nullptr));
    check(UnitAssignmentDialog(writer, models::UnitAssignmentForm(source, unit), nullptr));
    check(PageSetupDialog({}, nullptr));
    check(SettingsDialog(source, {shell.window.preferences(), {}}, shell.prompter, nullptr));
    models::FirstStart form({}, shell.file(s("new.db")), false,
                            [&](const QString &) { return domain::Result<domain::Plan>(source.plan()); });
    check(FirstStartDialog(form, shell.prompter));
    const auto papers = papers::QuarterPapers::read(*shell.workspace, source.plan().id,
                                                    domain::Quarter::of(source.asOf()), session::knownNow);
    REQUIRE(papers);
    papers::BulletinDraft draft(*papers);
    check(BulletinDialog(draft, nullptr));
    check(KeptPapersDialog(papers::KeptPapers(shell.workspace->file()), {}, shell.prompter, nullptr));
    check(ManualWindow(shell.settings));
    check(MergeDialog({s("other.db")}, session::Merged{}, nullptr));
    models::PlanOffer offer{source.plan(), models::PlanOffer::Kind::Newer, {}};
    const domain::Indicator &known = *source.plan().indicator(indicator)->indicator;
    offer.changes = {{{{known, {}}, std::nullopt, {}}, 3}};
    check(PlanChangesDialog(offer, nullptr));
}

} // namespace

TEST_CASE("every control of every window that takes the focus has an accessible name, in both languages")
{
    for (const auto language : {wording::Language::Chinese, wording::Language::English}) {
        wording::speak(*qApp, language);
        Shell shell;
        for (const auto page : {MainWindow::Overview, MainWindow::Units, MainWindow::Tasks, MainWindow::Journal,
                                MainWindow::Sheets, MainWindow::Backups}) {
            shell.window.showPage(page);
            CHECK(nameless(shell.window) == QStringList());
        }
        checkDialogs(shell);
    }
}

TEST_CASE("a screen reader recognises the window as a window and reads its title")
{
    Shell shell;
    const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&shell.window);
    REQUIRE(spoken);
    CHECK(spoken->role() == QAccessible::Window);
    CHECK(spoken->text(QAccessible::Name) == shell.window.windowTitle());
}
