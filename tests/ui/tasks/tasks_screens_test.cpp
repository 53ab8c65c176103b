// Takes pictures of the tasks page and of the dialogs that retarget and correct, for a person to look at. Other tests
// check the behaviour.
#include "models/view/view_source.h"
#include "session/entry/figure_entry.h"
#include "session/entry/void_entry.h"
#include "session/view/history.h"
#include "support/catch.h"
#include "support/database_beside.h"
#include "support/plan_maker.h"
#include "ui/entry/correction_dialog.h"
#include "ui/entry/entry_controller.h"
#include "ui/entry/retarget_dialog.h"
#include "ui/indicator/course_view.h"
#include "ui/sample_journal.h"
#include "ui/scripted_prompter.h"
#include "ui/shell.h"
#include "ui/style/theme.h"
#include "ui/tasks/tasks_page.h"
#include "wording/language.h"

#include <QApplication>
#include <QLineEdit>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>

using namespace xushi;
using namespace xushi::ui;
using support::day;
using support::q;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// The size of a page in a window of 1440 × 900 and of 1024 × 600, without side bar and top bar.
constexpr QSize usual(1290, 850);
constexpr QSize small(880, 550);

void takePages(models::ViewSource &source, const QString &suffix, QSize size)
{
    ScriptedPrompter prompter;
    for (const char *id : {"1", "1.1", "1.2", "1.3.1", "2.1.1", "3.1.1", "5.2.1", "4.3.1"}) {
        EntryController entry(source, prompter);
        TasksPage page(source, entry, prompter);
        page.show(s(id));
        takePicture(page, s("tasks-") + s(id) + suffix, size);
    }
}

domain::JournalRow newestFigure(models::ViewSource &source)
{
    return source.database().waitFor([&source](session::Workspace &workspace) {
        return session::historyOf(workspace, source.view(), s("1.3.1")).value().front().row;
    });
}

void takeDialogs(models::ViewSource &source, const QString &suffix)
{
    models::EntryWriter writer(source);
    RetargetDialog dialog(writer, s("1.3.1"), nullptr);
    control<QLineEdit>(dialog, "target").setText(s("24"));
    takePicture(dialog, s("retarget") + suffix);
    control<QRadioButton>(dialog, "schedule3").click();
    control<QLineEdit>(dialog, "reason").setText(s("按季下达"));
    takePicture(dialog, s("retarget-nodes") + suffix);
    CorrectionDialog correction(writer, newestFigure(source), nullptr);
    takePicture(correction, s("correction-begun") + suffix);
    control<QLineEdit>(correction, "amount").setText(s("60"));
    control<QLineEdit>(correction, "reason").setText(s("少打一个零"));
    takePicture(correction, s("correction") + suffix);
}

/// Changes the target twice, and voids a row.
void changeMuch(session::Workspace &workspace)
{
    const auto change = [&](const char *target, const char *from, domain::Schedule schedule) {
        session::retarget(workspace,
                          {{}, s("1.3.1"), {q(target), schedule, {}}, day(from), s("市委常委会议定调整目标")})
            .value();
    };
    change("30", "2024-05-01", domain::Schedule::Linear);
    change("40", "2024-08-12", domain::Schedule::Linear);
    const auto wrong = session::logFigure(
        workspace,
        {{}, s("1.3.1"), domain::RowKind::Increment, q("40"), day("2024-06-28"), {}, s("误将累计数录为新增")});
    session::voidRow(workspace, wrong.value().row.id.toString(), s("录错")).value();
}

struct Setting {
    theme::Scheme scheme;
    wording::Language language;
    const char *name;
};

} // namespace

TEST_CASE("pictures are taken of the tasks page", "[.screens]")
{
    const QTemporaryDir folder;
    const auto workspace = sampleWorkspace(folder.filePath(s("test.db")));
    models::ViewSource source(support::databaseBeside(*workspace));
    using theme::Scheme;
    using wording::Language;
    for (const Setting &setting :
         {Setting{Scheme::Dark, Language::English, "-dark-en"}, Setting{Scheme::Dark, Language::Chinese, "-dark-zh"},
          Setting{Scheme::Light, Language::Chinese, "-light-zh"},
          Setting{Scheme::Light, Language::English, "-light-en"}}) {
        theme::apply(*qApp, setting.scheme);
        wording::speak(*qApp, setting.language);
        source.refresh();
        takePages(source, s(setting.name) + s("-1440"), usual);
        takePages(source, s(setting.name) + s("-1024"), small);
        takeDialogs(source, s(setting.name));
    }
}

TEST_CASE("pictures are taken of the tasks page after retargets, with large letters, on a large screen, and with the "
          "mouse on it",
          "[.screens]")
{
    const QTemporaryDir folder;
    const auto workspace = sampleWorkspace(folder.filePath(s("test.db")));
    changeMuch(*workspace);
    models::ViewSource source(support::databaseBeside(*workspace));
    ScriptedPrompter prompter;
    EntryController entry(source, prompter);
    TasksPage page(source, entry, prompter);
    page.show(s("1.3.1"));
    takePicture(page, s("tasks-retargeted"), usual);
    auto *chart = page.findChild<CourseView *>();
    QTest::mouseMove(chart, chart->rect().center());
    takePicture(page, s("tasks-pointed"), usual);
    takePages(source, s("-4k"), {3600, 2000});
    const QFont font = qApp->font();
    QFont large = font;
    large.setPointSizeF(font.pointSizeF() * 1.5);
    qApp->setFont(large);
    takePages(source, s("-large"), usual);
    qApp->setFont(font);
}
