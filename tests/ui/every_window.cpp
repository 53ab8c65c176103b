#include "ui/every_window.h"

#include "models/entry/assignment_form.h"
#include "models/entry/measure_form.h"
#include "papers/quarter_papers.h"
#include "papers/sheet_writer.h"
#include "session/maintenance/backups.h"
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
#include "ui/files/plan_changes_dialog.h"
#include "ui/held_rows.h"
#include "ui/merge_outlook.h"
#include "ui/settings/first_start_dialog.h"
#include "ui/settings/settings_dialog.h"
#include "ui/sheets/bulletin_dialog.h"
#include "ui/sheets/kept_papers_dialog.h"
#include "ui/sheets/page_setup_dialog.h"
#include "ui/tasks/tasks_page.h"
#include "ui/units/units_page.h"
#include "ui/widgets/dialog_prompter.h"
#include "wording/language.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QTimer>

#include <algorithm>

namespace xushi::ui {

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

domain::JournalRow figureRow(Shell &shell)
{
    const auto rows = session::readJournal(*shell.workspace, {}).value().rows;
    return *std::find_if(rows.begin(), rows.end(),
                         [](const domain::JournalRow &row) { return row.kind == domain::RowKind::Increment; });
}

/// A table of figures of which a line is right, one is warned of, and others are at fault.
QString faultyTable(const Shell &shell)
{
    QFile file(shell.file(s("faulty.csv")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    if (wording::spoken() == wording::Language::Chinese)
        file.write("指标,单位,类型,数值,截至日期,备注\n"
                   "1.3.1,工信局,本期新增,2,2024-09-30,\n"
                   "1.3.1,工信局,本期新增,99999,2024-09-30,按月报\n"
                   "9.9.9,工信局,累计数,5,2024-09-30,\n"
                   "1.3.1,没有的单位,本期新增,5,2025-03-31,\n");
    else
        file.write("indicator,amount\n1.3.1,+2\n1.3.1,+99999\n9.9.9,+5\n1.3.1,7\n");
    return file.fileName();
}

/// The plan with every indicator measured in something else.
domain::Plan changedPlan(domain::Plan plan)
{
    for (auto &project : plan.projects)
        for (auto &task : project.tasks)
            for (auto &indicator : task.indicators)
                indicator.unitOfMeasure = s("件");
    return plan;
}

void lookAt(QWidget &window, const QString &name, const Look &look)
{
    window.show();
    settle();
    look(window, name);
    window.hide();
}

void lookAtEntries(Shell &shell, const Look &look)
{
    const QString unit = s("gongxin");
    models::EntryWriter &writer = shell.writer;
    models::EntryMemory memory;
    QWidget *over = &shell.window;
    LogDialog log(writer, memory, s("1.3.1"), unit, LogDialog::Start::Figure, over);
    control<QLineEdit>(log, "amount").setText(s("70"));
    lookAt(log, s("log"), look);
    LogDialog refused(writer, memory, s("3.1.1"), {}, LogDialog::Start::Figure, over);
    control<QLineEdit>(refused, "amount").setText(s("1.2.3"));
    lookAt(refused, s("log-refused"), look);
    QuarterEntryDialog quarter(writer, memory, shell.prompter, unit, models::GridOf::Figures, over);
    lookAt(quarter, s("quarter"), look);
    QuarterEntryDialog baselines(writer, memory, shell.prompter, {}, models::GridOf::Baselines, over);
    lookAt(baselines, s("baselines"), look);
    MergeDialog merge({shell.file(s("other.db"))}, mergeOutlook(shell), over);
    lookAt(merge, s("merge"), look);
    const auto offer = models::PlanOffer::of(*shell.workspace, changedPlan(shell.source.plan()));
    REQUIRE(offer);
    PlanChangesDialog changes(*offer, over);
    lookAt(changes, s("plan-changes"), look);
    FigureImportDialog import(writer, memory, shell.prompter, unit, over);
    import.read(faultyTable(shell));
    lookAt(import, s("import"), look);
    CorrectionDialog correction(writer, figureRow(shell), over);
    lookAt(correction, s("correction"), look);
    NoteDialog note(writer, s("1.2"), unit, over);
    lookAt(note, s("note"), look);
    RetargetDialog retarget(writer, s("1.3.1"), over);
    lookAt(retarget, s("retarget"), look);
    MeasureDialog measure(writer, models::MeasureForm(shell.source, {unit, {}}), over);
    lookAt(measure, s("measure"), look);
    AssignmentDialog person(writer, models::AssignmentForm(shell.source, s("1.2"), unit), over);
    lookAt(person, s("assignment"), look);
}

void lookAtPapers(Shell &shell, const Look &look)
{
    QWidget *over = &shell.window;
    PageSetupDialog setup({}, over);
    lookAt(setup, s("page-setup"), look);
    const auto papers = papers::QuarterPapers::read(*shell.workspace, shell.source.plan().id,
                                                    domain::Quarter::of(shell.source.asOf()), session::knownNow);
    REQUIRE(papers);
    papers::BulletinDraft draft(*papers);
    BulletinDialog bulletin(draft, over);
    lookAt(bulletin, s("bulletin"), look);
    REQUIRE(papers::writeSheets(shell.file(s("all.pdf")), *papers, nullptr, {}));
    REQUIRE(papers::writeSheets(shell.file(s("one.pdf")), *papers, &papers->plan().units.front(), {}));
    KeptPapersDialog kept(papers::KeptPapers(shell.workspace->file()), {}, shell.prompter, over);
    lookAt(kept, s("kept-papers"), look);
}

} // namespace

void forEachPage(Shell &shell, const Look &look)
{
    REQUIRE(session::backUp(*shell.workspace));
    REQUIRE(session::backUp(*shell.workspace));
    const auto take = [&](MainWindow::Page page, const char *name) {
        shell.window.showPage(page);
        settle();
        look(shell.window, s(name));
    };
    take(MainWindow::Overview, "overview");
    REQUIRE(shell.window.openUnit(s("gongxin")));
    take(MainWindow::Units, "units");
    shell.window.showPage(MainWindow::Tasks);
    for (const char *item :
         {"1", "1.2", "1.3", "1.3.1"}) { // a project, tasks without and with indicators, an indicator
        shell.pages().tasks().show(s(item));
        take(MainWindow::Tasks, item);
    }
    take(MainWindow::Journal, "journal");
    take(MainWindow::Sheets, "sheets");
    take(MainWindow::Backups, "backups");
    addHeldRows(*shell.workspace);
    shell.source.refresh();
    take(MainWindow::Backups, "held");
}

void forEachDialog(Shell &shell, const Look &look)
{
    lookAtEntries(shell, look);
    lookAtPapers(shell, look);
    SettingsDialog settings(shell.source, {shell.window.preferences(), {}}, shell.prompter, &shell.window);
    lookAt(settings, s("settings"), look);
    models::FirstStart form({}, s("/home/office/.local/share/xushi/xushi.db"), false,
                            [&](const QString &) { return domain::Result<domain::Plan>(shell.source.plan()); });
    FirstStartDialog first(form, shell.prompter);
    lookAt(first, s("first-start"), look);
}

void forEachBox(Shell &shell, const Look &look)
{
    DialogPrompter prompter;
    const auto withBox = [&](const QString &name, const std::function<void()> &ask) {
        bool isSeen = false;
        QTimer::singleShot(0, &shell.window, [&] {
            auto *box = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            REQUIRE(box);
            settle();
            look(*box, name);
            isSeen = true;
            box->reject();
        });
        ask();
        CHECK(isSeen);
    };
    QWidget *over = &shell.window;
    const QString text = QCoreApplication::translate("xushi::ui::BackupsPage", "Restored.");
    withBox(s("message"), [&] { prompter.tell(over, Prompter::Tone::Information, text); });
    withBox(s("error"), [&] { prompter.tellError(over, {domain::ErrorCode::DatabaseBusy, {s("/数据/序时.db")}}); });
    withBox(s("question"), [&] { prompter.confirm(over, {text, text}); });
    withBox(s("line"), [&] { prompter.askText(over, {text, text, text}); });
}

} // namespace xushi::ui
