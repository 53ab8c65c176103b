#include "models/manual/manual_topic.h"
#include "papers/quarter_papers.h"
#include "support/catch.h"
#include "ui/backups/merge_dialog.h"
#include "ui/entry/assignment_dialog.h"
#include "ui/entry/entry_preview_panel.h"
#include "ui/entry/figure_import_dialog.h"
#include "ui/entry/log_dialog.h"
#include "ui/entry/measure_dialog.h"
#include "ui/entry/note_dialog.h"
#include "ui/entry/quarter_entry_dialog.h"
#include "ui/entry/retarget_dialog.h"
#include "ui/entry/unit_assignment_dialog.h"
#include "ui/files/plan_changes_dialog.h"
#include "ui/indicator/rule_link.h"
#include "ui/indicator/why_panel.h"
#include "ui/manual/manual_contents_view.h"
#include "ui/manual/manual_page.h"
#include "ui/manual/manual_window.h"
#include "ui/settings/settings_dialog.h"
#include "ui/sheets/bulletin_dialog.h"
#include "ui/sheets/kept_papers_dialog.h"
#include "ui/sheets/page_setup_dialog.h"
#include "ui/shell.h"
#include "ui/task_sections/measure_section.h"
#include "ui/task_sections/note_section.h"
#include "ui/task_sections/people_section.h"
#include "ui/tasks/tasks_page.h"
#include "ui/units/units_page.h"
#include "ui/widgets/dialog_prompter.h"
#include "ui/window/help_controller.h"
#include "ui/window/side_bar.h"
#include "wording/language.h"

#include <QApplication>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTimer>
#include <QWheelEvent>

using namespace xushi;
using namespace xushi::ui;
using models::ManualTopic;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// The window's manual, closed or not; the test fails when it was never opened.
ManualWindow &manualOf(const Shell &shell)
{
    ManualWindow *manual = shell.window.findChild<HelpController *>()->manual();
    REQUIRE(manual);
    return *manual;
}

/// The section of the manual after F1 was pressed in this widget.
QString sectionAfterF1(const Shell &shell, QWidget &widget)
{
    QTest::keyClick(&widget, Qt::Key_F1);
    settle();
    CHECK(manualOf(shell).isVisible());
    const QString section = manualOf(shell).page().currentSection();
    manualOf(shell).close();
    return section;
}

QString sectionAfterF1(Shell &shell, Qt::Key leadingTo)
{
    shell.window.activateWindow(); // after the manual was
    settle();
    press(shell.window, leadingTo, Qt::ControlModifier);
    settle();
    REQUIRE(shell.window.focusWidget());
    return sectionAfterF1(shell, *shell.window.focusWidget());
}

ManualWindow &opened(const Shell &shell, const QString &section = {})
{
    shell.window.findChild<HelpController *>()->open(section);
    settle();
    return manualOf(shell);
}

void turnWheel(QWidget &page, int steps, Qt::KeyboardModifiers modifiers)
{
    constexpr int notch = 120;
    QWheelEvent turn({50, 50}, page.mapToGlobal(QPointF(50, 50)), {}, {0, steps * notch}, Qt::NoButton, modifiers,
                     Qt::NoScrollPhase, false);
    QApplication::sendEvent(&page, &turn);
}

} // namespace

TEST_CASE("F1 on each page opens the manual at that page")
{
    Shell shell;
    CHECK(sectionAfterF1(shell, Qt::Key_1) == s("overview"));
    CHECK(sectionAfterF1(shell, Qt::Key_2) == s("units"));
    CHECK(sectionAfterF1(shell, Qt::Key_3) == s("tasks"));
    CHECK(sectionAfterF1(shell, Qt::Key_4) == s("journal"));
    CHECK(sectionAfterF1(shell, Qt::Key_5) == s("sheets"));
    CHECK(sectionAfterF1(shell, Qt::Key_6) == s("backups"));
    CHECK(sectionAfterF1(shell, control(shell.window, "search")) == s("backups")); // the page below the bar
}

TEST_CASE("F1 in a part of a page with its own section opens the manual there")
{
    Shell shell;
    REQUIRE(shell.window.openUnit(s("kaifaqu")));
    CHECK(sectionAfterF1(shell, control(*shell.window.findChild<MeasureSection *>(), "newMeasure")) == s("measures"));
    CHECK(sectionAfterF1(shell, control(*shell.window.findChild<PeopleSection *>(), "changePerson")) == s("persons"));
    CHECK(sectionAfterF1(shell, control(*shell.window.findChild<NoteSection *>(), "newNote")) == s("notes"));
}

TEST_CASE("F1 in a dialog opens the manual at that dialog, beside it")
{
    Shell shell;
    models::EntryMemory memory;
    const auto check = [&](QDialog &dialog, ManualTopic topic) {
        dialog.open();
        settle();
        INFO(dialog.windowTitle().toStdString());
        REQUIRE(dialog.focusWidget());
        CHECK(sectionAfterF1(shell, *dialog.focusWidget()) == models::manualSection(topic));
        CHECK(dialog.isVisible());
        dialog.close();
    };
    const QString unit = s("kaifaqu");
    LogDialog log(shell.writer, memory, s("4.3.1"), unit, LogDialog::Start::Figure, &shell.window);
    check(log, ManualTopic::Log);
    QuarterEntryDialog quarter(shell.writer, memory, shell.prompter, unit, models::GridOf::Figures, &shell.window);
    check(quarter, ManualTopic::Quarter);
    FigureImportDialog table(shell.writer, memory, shell.prompter, unit, &shell.window);
    check(table, ManualTopic::FiguresFromTable);
    NoteDialog note(shell.writer, s("1.2"), unit, &shell.window);
    check(note, ManualTopic::Notes);
    MeasureDialog measure(shell.writer, models::MeasureForm(shell.source, {unit, s("1.2")}), &shell.window);
    check(measure, ManualTopic::Measures);
    AssignmentDialog person(shell.writer, models::AssignmentForm(shell.source, s("1.2"), unit), &shell.window);
    check(person, ManualTopic::Persons);
    UnitAssignmentDialog persons(shell.writer, models::UnitAssignmentForm(shell.source, unit), &shell.window);
    check(persons, ManualTopic::Persons);
    RetargetDialog retarget(shell.writer, s("1.3.1"), &shell.window);
    check(retarget, ManualTopic::Retarget);
    PageSetupDialog setup({}, &shell.window);
    check(setup, ManualTopic::PageSetup);
    SettingsDialog user(shell.source, {shell.window.preferences(), {}}, shell.prompter, &shell.window);
    check(user, ManualTopic::Settings);
    const auto papers = papers::QuarterPapers::read(*shell.workspace, shell.source.plan().id,
                                                    domain::Quarter::of(QDate(2024, 9, 30)), session::knownNow);
    REQUIRE(papers);
    papers::BulletinDraft draft(*papers);
    BulletinDialog bulletin(draft, &shell.window);
    check(bulletin, ManualTopic::Bulletin);
    MergeDialog merge({s("other.db")}, session::Merged{}, &shell.window);
    check(merge, ManualTopic::Merge);
    PlanChangesDialog changes({shell.source.plan(), models::PlanOffer::Kind::Newer, {}}, &shell.window);
    check(changes, ManualTopic::NextPlan);
    KeptPapersDialog kept(papers::KeptPapers(shell.workspace->file()), {}, shell.prompter, &shell.window);
    check(kept, ManualTopic::KeptPapers);
}

TEST_CASE("F1 in the dialog for voiding opens the manual at voiding, and the manual can be read meanwhile")
{
    Shell shell;
    bool isManualFree = false;
    QTimer::singleShot(0, &shell.window, [&] {
        auto *dialog = qobject_cast<QInputDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        isManualFree = dialog->windowModality() == Qt::WindowModal;
        QTest::keyClick(dialog->focusWidget(), Qt::Key_F1);
        dialog->reject();
    });
    CHECK_FALSE(DialogPrompter().askText(&shell.window, {s("Void"), s("Why?"), s("Void")}));
    CHECK(isManualFree); // an application-modal dialog would block it
    CHECK(manualOf(shell).page().currentSection() == s("void"));
}

TEST_CASE("F1 and other keys of another window open nothing")
{
    Shell shell;
    QWidget other;
    other.show();
    QTest::keyClick(&other, Qt::Key_F1);
    press(shell.window, Qt::Key_F1, Qt::ShiftModifier);
    press(shell.window, Qt::Key_F2);
    CHECK(shell.window.findChild<HelpController *>()->manual() == nullptr);
}

TEST_CASE("Help at the foot of the side bar offers this page, the keys, the statuses, the questions and the beginning")
{
    Shell shell;
    shell.window.showPage(MainWindow::Tasks);
    auto &help = control<QPushButton>(shell.window, "help");
    CHECK(help.isVisible());
    help.click();
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    REQUIRE(menu);
    const auto sectionBy = [&](const char *action) {
        menu->findChild<QAction *>(QString::fromLatin1(action))->trigger();
        settle();
        return manualOf(shell).page().currentSection();
    };
    CHECK(menu->actions().size() == 6);
    menu->close();
    CHECK(sectionBy("aboutPage") == s("tasks"));
    CHECK(sectionBy("allKeys") == s("keys"));
    CHECK(sectionBy("allStatuses") == s("statuses"));
    CHECK(sectionBy("questions") == s("questions"));
    CHECK(sectionBy("manual").isEmpty());
}

TEST_CASE("The sentence that explains a status opens the manual at its rule, by mouse and by key")
{
    Shell shell;
    REQUIRE(shell.window.openUnit(s("gongxin")));
    settle();
    const auto ruleAfter = [&](const char *indicator, auto pressed) {
        shell.pages().units().chooseIndicator(s(indicator));
        settle();
        auto &rule = control<RuleLink>(*shell.window.findChild<UnitsPage *>()->findChild<WhyPanel *>(), "rule");
        CHECK(rule.focusPolicy() == Qt::StrongFocus);
        pressed(rule);
        settle();
        return manualOf(shell).page().currentSection();
    };
    CHECK(ruleAfter("1.3.1", [](RuleLink &rule) { rule.click(); }) == s("status-behind"));
    CHECK(ruleAfter("2.3.2", [](RuleLink &rule) { QTest::keyClick(&rule, Qt::Key_Return); })
          == s("status-needs-baseline"));
    CHECK(ruleAfter("4.3.1", [](RuleLink &rule) { QTest::keyClick(&rule, Qt::Key_Space); }) == s("status-no-data"));
    CHECK(control(*shell.window.findChild<UnitsPage *>()->findChild<WhyPanel *>(), "rule").accessibleName()
          == s("The rule of “Not reported”"));
}

TEST_CASE("Every status leads to its own rule")
{
    Shell shell;
    WhyPanel panel(&shell.window);
    for (const domain::Assessment &assessment : shell.source.assessment().indicators) {
        panel.explain(assessment, s("why"));
        control<RuleLink>(panel, "rule").click();
        settle();
        CHECK(manualOf(shell).page().currentSection() == models::manualSection(assessment.status));
    }
}

TEST_CASE("The preview of a figure has a link to the rule of the new status")
{
    Shell shell;
    models::EntryMemory memory;
    LogDialog dialog(shell.writer, memory, s("1.3.1"), s("gongxin"), LogDialog::Start::Figure, &shell.window);
    dialog.open();
    auto &rule = control<RuleLink>(*dialog.findChild<EntryPreviewPanel *>(), "rule");
    CHECK_FALSE(rule.isVisible()); // nothing is typed yet
    type(dialog, s("15"));
    REQUIRE(rule.isVisible());
    QTest::keyClick(&rule, Qt::Key_Return);
    settle();
    CHECK(manualOf(shell).page().currentSection() == s("status-met"));
    CHECK(dialog.isVisible()); // Return did not save
}

TEST_CASE("The contents lead to a section and follow the reader, and Back returns to the former place")
{
    Shell shell;
    ManualWindow &manual = opened(shell, s("log"));
    auto &contents = control<ManualContentsView>(manual, "manualContents");
    const auto chosen = [&] { return contents.currentIndex().data().toString(); };
    CHECK(chosen() == s("One figure"));
    CHECK_FALSE(control(manual, "back").isEnabled());

    Q_EMIT contents.chosen(s("status-behind"));
    settle();
    CHECK(manual.page().currentSection() == s("status-behind"));
    CHECK(chosen() == s("■ Behind"));
    Q_EMIT contents.chosen(s("q-network")); // the last section scrolls to the top, too
    settle();
    CHECK(manual.page().currentSection() == s("q-network"));

    control<QPushButton>(manual, "back").click();
    settle();
    CHECK(manual.page().currentSection() == s("status-behind"));
    press(manual, Qt::Key_Left, Qt::AltModifier);
    settle();
    CHECK(manual.page().currentSection() == s("log"));
    control<QPushButton>(manual, "forward").click();
    settle();
    CHECK(manual.page().currentSection() == s("status-behind"));
    CHECK(chosen() == s("■ Behind"));
}

TEST_CASE("The contents can be used with the keyboard alone")
{
    Shell shell;
    ManualWindow &manual = opened(shell, s("overview"));
    auto &contents = control<ManualContentsView>(manual, "manualContents");
    contents.setFocus();
    QTest::keyClick(&contents, Qt::Key_Down);
    settle();
    CHECK(manual.page().currentSection() == s("units"));
}

TEST_CASE("A link of the text leads to its section")
{
    Shell shell;
    ManualWindow &manual = opened(shell, s("statuses"));
    manual.page().setSource(QUrl(s("#status-missed"))); // as a click on it does
    settle();
    CHECK(manual.page().currentSection() == s("status-missed"));
    CHECK(manual.page().toPlainText().contains(s("Missed on the last day")));
}

TEST_CASE("The search marks every place, shows their number, and moves from one to the next and around the end")
{
    Shell shell;
    ManualWindow &manual = opened(shell);
    press(manual, Qt::Key_F, Qt::ControlModifier);
    auto &search = control<QLineEdit>(manual, "manualSearch");
    CHECK(search.hasFocus());
    const auto place = [&] { return control<QLabel>(manual, "manualPlace").text(); };
    type(manual, s("reporting rate"));
    const auto count = manual.page().extraSelections().size();
    REQUIRE(count > 2);
    CHECK(place() == s("1 of %1").arg(count));
    press(manual, Qt::Key_Return);
    CHECK(place() == s("2 of %1").arg(count));
    press(manual, Qt::Key_F3);
    CHECK(place() == s("3 of %1").arg(count));
    control<QPushButton>(manual, "before").click();
    press(manual, Qt::Key_F3, Qt::ShiftModifier);
    press(manual, Qt::Key_F3, Qt::ShiftModifier);
    CHECK(place() == s("%1 of %1").arg(count)); // around the beginning
    const QRect found = manual.page().cursorRect(manual.page().extraSelections().last().cursor);
    CHECK(manual.page().viewport()->rect().contains(found.center()));

    search.setText(s("no such words"));
    CHECK(place() == s("Not found"));
    CHECK(manual.page().extraSelections().isEmpty());
    CHECK_FALSE(control(manual, "next").isEnabled());
    search.clear();
    CHECK(place().isEmpty());
}

TEST_CASE("Ctrl and the wheel enlarge the text, and the size is kept for the next time")
{
    Shell shell;
    ManualWindow &manual = opened(shell, s("log"));
    const int before = manual.page().document()->defaultFont().pointSize();
    turnWheel(*manual.page().viewport(), 1, Qt::ControlModifier);
    turnWheel(*manual.page().viewport(), 1, Qt::ControlModifier);
    turnWheel(*manual.page().viewport(), 1, Qt::ControlModifier);
    CHECK(manual.page().zoom() == 130);
    CHECK(manual.page().document()->defaultFont().pointSize() > before);
    CHECK(manual.page().currentSection() == s("log")); // the text being read stays visible
    turnWheel(*manual.page().viewport(), -1, {});
    CHECK(manual.page().zoom() == 130);
    manual.resize(900, 700);
    press(manual, Qt::Key_Escape);
    CHECK_FALSE(manual.isVisible());

    ManualWindow again(shell.settings);
    CHECK(again.page().zoom() == 130);
    again.open(s("keys"));
    settle();
    CHECK(again.size() == QSize(900, 700));
    press(again, Qt::Key_0, Qt::ControlModifier);
    CHECK(again.page().zoom() == 100);
}

TEST_CASE("The manual uses the program's language and changes with it")
{
    Shell shell;
    CHECK(opened(shell, s("log")).windowTitle() == s("Xushi manual"));
    wording::speak(*qApp, wording::Language::Chinese);
    const ManualWindow &chinese = opened(shell, s("log"));
    CHECK(chinese.windowTitle() == s("序时使用手册"));
    CHECK(chinese.page().currentSection() == s("log"));
    CHECK(chinese.page().toPlainText().contains(s("报送一项数据")));
    wording::speak(*qApp, wording::Language::English);
}

TEST_CASE("No markdown is visible in the text, and every picture is there")
{
    for (const auto language : {wording::Language::Chinese, wording::Language::English}) {
        wording::speak(*qApp, language);
        Shell shell;
        const ManualWindow &manual = opened(shell);
        const QString text = manual.page().toPlainText();
        for (const char *mark : {"**", "](", "<a ", "![", "`", "\n#", "|--"}) {
            INFO(mark);
            CHECK_FALSE(text.contains(QString::fromLatin1(mark)));
        }
        int pictures = 0;
        for (QTextBlock block = manual.page().document()->begin(); block.isValid(); block = block.next())
            for (auto it = block.begin(); !it.atEnd(); ++it)
                if (const auto format = it.fragment().charFormat(); format.isImageFormat()) {
                    const QUrl url = manual.page().document()->baseUrl().resolved(format.toImageFormat().name());
                    const auto picture =
                        manual.page().document()->resource(QTextDocument::ImageResource, url).value<QImage>();
                    INFO(url.toString().toStdString());
                    CHECK(picture.width() > 300);
                    CHECK(picture.width() >= format.toImageFormat().width());
                    ++pictures;
                }
        CHECK(pictures > 8);
    }
    wording::speak(*qApp, wording::Language::English);
}

TEST_CASE("The manual closes with its window")
{
    Shell shell;
    const ManualWindow &manual = opened(shell);
    CHECK_FALSE(manual.testAttribute(Qt::WA_QuitOnClose));
    CHECK(manual.windowModality() == Qt::NonModal);
    shell.window.close();
    CHECK_FALSE(manual.isVisible());
}
