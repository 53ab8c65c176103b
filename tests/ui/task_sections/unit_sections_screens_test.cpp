// Takes pictures of measures, persons and notes, for a person to look at. Other tests check the behaviour.
#include "models/entry/measure_form.h"
#include "session/entry/task_entry.h"
#include "support/catch.h"
#include "support/database_beside.h"
#include "support/plan_maker.h"
#include "ui/entry/assignment_dialog.h"
#include "ui/entry/entry_controller.h"
#include "ui/entry/log_dialog.h"
#include "ui/entry/measure_dialog.h"
#include "ui/entry/note_dialog.h"
#include "ui/entry/unit_assignment_dialog.h"
#include "ui/sample_journal.h"
#include "ui/scripted_prompter.h"
#include "ui/shell.h"
#include "ui/style/theme.h"
#include "ui/task_sections/measure_list.h"
#include "ui/task_sections/note_list.h"
#include "ui/task_sections/people_section.h"
#include "ui/units/unit_dashboard.h"
#include "ui/units/units_page.h"
#include "ui/widgets/message_banner.h"
#include "ui/widgets/page_area.h"
#include "wording/language.h"

#include <QApplication>
#include <QLineEdit>
#include <QScrollBar>

using namespace xushi;
using namespace xushi::ui;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// Adds a long note, an overdue measure, one with a long text, and one without a day.
void addMore(session::Workspace &workspace)
{
    const auto measure = [&](const QString &title, std::optional<QDate> due, const QString &person = {}) {
        session::MeasureEntry entry{{}, s("1.2"), QDate(2024, 8, 30)};
        entry.title = title;
        entry.due = due;
        entry.person = person;
        session::enterMeasure(workspace, entry).value();
    };
    measure(s("组织在孵企业开展科技政策宣讲与需求摸排，形成问题清单并逐项明确办理时限"), QDate(2024, 9, 5),
            s("欧阳志强"));
    measure(s("与高校共建成果转化工作站"), std::nullopt, s("李梅"));
    session::NoteEntry note{{}, s("1.2"), QDate(2024, 9, 28)};
    note.progress = s("孵化器建设方案已通过专家评审，园区二期厂房主体结构封顶，累计完成投资4200万元，入驻企业达到17家，"
                      "其中科技型中小企业9家；已与两所高校签订合作协议。");
    note.problem = s("孵化器专职人员尚缺两名；二期厂房配套供电方案未批复。");
    note.next = s("十月中旬前完成现场评审整改，十二月十日前交付二期厂房。");
    note.state = domain::TaskState::InProgress;
    session::enterNote(workspace, note).value();
}

void takeDashboard(models::ViewSource &source, ScriptedPrompter &prompter, const QString &suffix, QSize size)
{
    EntryController entry(source, prompter);
    UnitsPage page(source, entry);
    page.showUnit(s("kaifaqu"));
    takePicture(page, s("unit-parts-top") + suffix, size);
    auto &bar = *page.findChild<UnitDashboard *>()->verticalScrollBar();
    bar.setValue(bar.maximum());
    page.findChild<MeasureList *>()->setFocus();
    bar.setValue(bar.maximum());
    takePicture(page, s("unit-parts-end") + suffix, size);
    page.findChild<NoteList *>()->setFocus();
    page.showUnit(s("tongji"));
    for (int i = 0; i < 4; ++i)
        QApplication::processEvents(); // the page is laid out from the inside outwards
    bar.setValue(bar.maximum());
    takePicture(page, s("unit-parts-empty") + suffix, size);
}

void takeDialogs(models::ViewSource &source, const QString &suffix)
{
    models::EntryWriter writer(source);
    const QString unit = s("kaifaqu");
    MeasureDialog fresh(writer, models::MeasureForm(source, {unit, {}}), nullptr);
    takePicture(fresh, s("measure-new") + suffix);
    const QString id = source.progressOf(s("1.2"))->measures.at(1).id;
    MeasureDialog change(writer, models::MeasureForm::of(source, id).value(), nullptr);
    control<QLineEdit>(change, "title").setText(s("孵化器现场评审及整改"));
    change.findChild<MessageBanner *>()->say(s("台账 018f 此前已作废(原因:录错)。"));
    takePicture(change, s("measure-change") + suffix);
    AssignmentDialog person(writer, models::AssignmentForm(source, s("1.2"), unit), nullptr);
    takePicture(person, s("assignment") + suffix);
    UnitAssignmentDialog all(writer, models::UnitAssignmentForm(source, unit), nullptr);
    control<QLineEdit>(all, "person").setText(s("赵立新"));
    takePicture(all, s("assignment-all") + suffix);
    models::EntryMemory memory;
    LogDialog log(writer, memory, s("4.3.1"), unit, LogDialog::Start::Figure, nullptr);
    control<QLineEdit>(log, "amount").setText(s("35"));
    takePicture(log, s("log-kinds") + suffix);
    NoteDialog note(writer, {}, unit, nullptr);
    takePicture(note, s("note-any") + suffix);
}

} // namespace

TEST_CASE("pictures are taken of measures, persons and notes", "[.screens]")
{
    const QTemporaryDir folder;
    const auto workspace = sampleWorkspace(folder.filePath(s("test.db")));
    addMore(*workspace);
    models::ViewSource source(support::databaseBeside(*workspace));
    ScriptedPrompter prompter;
    for (const auto scheme : {theme::Scheme::Dark, theme::Scheme::Light})
        for (const auto language : {wording::Language::Chinese, wording::Language::English}) {
            theme::apply(*qApp, scheme);
            wording::speak(*qApp, language);
            source.refresh();
            const QString suffix =
                QStringLiteral("-%1-%2").arg(scheme == theme::Scheme::Dark ? s("dark") : s("light"),
                                             language == wording::Language::Chinese ? s("zh") : s("en"));
            takeDashboard(source, prompter, suffix + s("-1440"), {1290, 850});
            takeDashboard(source, prompter, suffix + s("-1024"), {880, 550});
            takeDialogs(source, suffix);
        }
    const QFont font = qApp->font();
    QFont large = font;
    large.setPointSizeF(font.pointSizeF() * 1.5);
    qApp->setFont(large);
    takeDashboard(source, prompter, s("-large"), {1290, 850});
    takeDialogs(source, s("-large"));
    qApp->setFont(font);
}
