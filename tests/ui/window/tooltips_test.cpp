#include "models/entry/assignment_form.h"
#include "models/entry/measure_form.h"
#include "papers/quarter_papers.h"
#include "support/catch.h"
#include "ui/backups/merge_dialog.h"
#include "ui/entry/assignment_dialog.h"
#include "ui/entry/log_dialog.h"
#include "ui/entry/measure_dialog.h"
#include "ui/entry/note_dialog.h"
#include "ui/entry/quarter_entry_dialog.h"
#include "ui/entry/retarget_dialog.h"
#include "ui/entry/unit_assignment_dialog.h"
#include "ui/files/plan_changes_dialog.h"
#include "ui/indicator/status_card.h"
#include "ui/settings/settings_dialog.h"
#include "ui/sheets/bulletin_dialog.h"
#include "ui/sheets/kept_papers_dialog.h"
#include "ui/sheets/page_setup_dialog.h"
#include "ui/shell.h"
#include "ui/tables/table_view.h"
#include "ui/tasks/tasks_page.h"
#include "ui/window/saved_bar.h"
#include "wording/language.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>

using namespace xushi;
using namespace xushi::ui;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// Whether a tooltip says more than the visible text: neither the same text again nor a shortcut alone.
bool saysMore(const QString &toolTip, const QString &text)
{
    QString first = toolTip;
    first.remove(QRegularExpression(s(" ?\\([^)]*\\)$")));
    QString words = text;
    words.remove(u'…').remove(u'&');
    return !first.trimmed().isEmpty() && first.compare(words.trimmed(), Qt::CaseInsensitive) != 0
           && QKeySequence(toolTip).toString() != toolTip;
}

/// Qt's own buttons: for clearing fields, and in calendars.
bool isPartOfField(const QAbstractButton &button)
{
    for (const QWidget *widget = button.parentWidget(); widget; widget = widget->parentWidget())
        if (qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QCalendarWidget *>(widget))
            return true;
    return false;
}

/// The buttons of a window or dialog whose tooltip adds nothing.
QStringList sayingNothing(const QWidget &window)
{
    QStringList all;
    int looked = 0;
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        const bool isMeant = qobject_cast<const QPushButton *>(button) || qobject_cast<const QToolButton *>(button)
                             || qobject_cast<const QRadioButton *>(button);
        if (!isMeant || isPartOfField(*button))
            continue;
        ++looked;
        if (!saysMore(button->toolTip(), button->text()))
            all += button->text() + s(" [") + button->objectName() + s("]: ") + button->toolTip();
    }
    CHECK(looked > 0);
    return all;
}

/// The column headers whose tooltip adds nothing.
QStringList headsSayingNothing(const QWidget &window)
{
    QStringList all;
    for (const TableView *table : window.findChildren<TableView *>()) {
        if (!table->horizontalHeader()->isVisibleTo(table))
            continue;
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            const auto head = [&](int role) {
                return table->model()->headerData(column, Qt::Horizontal, role).toString();
            };
            if (!saysMore(head(Qt::ToolTipRole), head(Qt::DisplayRole)))
                all += s(table->metaObject()->className()) + u' ' + head(Qt::DisplayRole);
        }
    }
    return all;
}

} // namespace

TEST_CASE("Every button of every page has a tooltip about its action, and every column header one about its contents")
{
    for (const auto language : {wording::Language::English, wording::Language::Chinese}) {
        wording::speak(*qApp, language);
        Shell shell;
        for (const auto page : {MainWindow::Overview, MainWindow::Units, MainWindow::Tasks, MainWindow::Journal,
                                MainWindow::Sheets, MainWindow::Backups}) {
            shell.window.showPage(page);
            INFO("page " << int(page));
            CHECK(sayingNothing(shell.window) == QStringList());
            CHECK(headsSayingNothing(shell.window) == QStringList());
        }
    }
    wording::speak(*qApp, wording::Language::English);
}

TEST_CASE("Every button of every dialog has a tooltip about its action")
{
    Shell shell;
    const QString unit = s("kaifaqu");
    models::EntryMemory memory;
    LogDialog log(shell.writer, memory, s("4.3.1"), unit, LogDialog::Start::Figure, &shell.window);
    CHECK(sayingNothing(log) == QStringList());
    QuarterEntryDialog quarter(shell.writer, memory, shell.prompter, unit, models::GridOf::Figures, &shell.window);
    CHECK(sayingNothing(quarter) == QStringList());
    CHECK(headsSayingNothing(quarter) == QStringList());
    NoteDialog note(shell.writer, s("1.2"), unit, &shell.window);
    CHECK(sayingNothing(note) == QStringList());
    MeasureDialog measure(shell.writer, models::MeasureForm(shell.source, {unit, s("1.2")}), &shell.window);
    CHECK(sayingNothing(measure) == QStringList());
    AssignmentDialog person(shell.writer, models::AssignmentForm(shell.source, s("1.2"), unit), &shell.window);
    CHECK(sayingNothing(person) == QStringList());
    UnitAssignmentDialog persons(shell.writer, models::UnitAssignmentForm(shell.source, unit), &shell.window);
    CHECK(sayingNothing(persons) == QStringList());
    RetargetDialog retarget(shell.writer, s("1.3.1"), &shell.window);
    control<QRadioButton>(retarget, "schedule3").click(); // by set dates, which have buttons of their own
    control<QPushButton>(retarget, "addNode").click();
    CHECK(sayingNothing(retarget) == QStringList());
    PageSetupDialog setup({}, &shell.window);
    CHECK(sayingNothing(setup) == QStringList());
    SettingsDialog user(shell.source, {shell.window.preferences(), {}}, shell.prompter, &shell.window);
    CHECK(sayingNothing(user) == QStringList());
    const auto papers = papers::QuarterPapers::read(*shell.workspace, shell.source.plan().id,
                                                    domain::Quarter::of(QDate(2024, 9, 30)), session::knownNow);
    REQUIRE(papers);
    papers::BulletinDraft draft(*papers);
    BulletinDialog bulletin(draft, &shell.window);
    CHECK(sayingNothing(bulletin) == QStringList());
    MergeDialog merge({s("other.db")}, session::Merged{}, &shell.window);
    CHECK(sayingNothing(merge) == QStringList());
    CHECK(headsSayingNothing(merge) == QStringList());
    models::PlanOffer offer{shell.source.plan(), models::PlanOffer::Kind::Newer, {}};
    PlanChangesDialog changes(offer, &shell.window);
    CHECK(sayingNothing(changes) == QStringList());
    CHECK(headsSayingNothing(changes) == QStringList());
    KeptPapersDialog kept(papers::KeptPapers(shell.workspace->file()), {}, shell.prompter, &shell.window);
    CHECK(sayingNothing(kept) == QStringList());
    CHECK(headsSayingNothing(kept) == QStringList());
}

TEST_CASE("A card that counts a status has a tooltip with the rule of that status")
{
    Shell shell;
    int said = 0;
    for (const StatusCard *card : shell.window.findChildren<StatusCard *>())
        said += card->toolTip().contains(u'\n') ? 1 : 0;
    CHECK(said >= 7);
    CHECK(shell.window.findChild<StatusCard *>()->toolTip()
          == s("Met: 2\nThe actual meets the target; a cap, and a target that is the same all year, only on the last "
               "day.\nClick to list only these"));
}

TEST_CASE("A tooltip that adds nothing is detected")
{
    CHECK(saysMore(s("Enters a figure (Ctrl+L)"), s("Log progress…")));
    CHECK_FALSE(saysMore({}, s("Copy")));
    CHECK_FALSE(saysMore(s("Copy"), s("Copy")));
    CHECK_FALSE(saysMore(s("Overview (Ctrl+1)"), s("Overview")));
    CHECK_FALSE(saysMore(s("Log progress"), s("Log progress…")));
    CHECK_FALSE(saysMore(s("Ctrl+P"), s("Print…")));
}
