#include "session/plans/plan_loading.h"
#include "support/database_beside.h"
#include "ui/entry/entry_controller.h"
#include "ui/journal/journal_page.h"
#include "ui/widgets/day_edit.h"

#include "models/tables/roles.h"
#include "models/view/view_source.h"
#include "session/entry/figure_entry.h"
#include "support/catch.h"
#include "support/plan_maker.h"
#include "ui/journal/journal_export.h"
#include "ui/journal/journal_filter_bar.h"
#include "ui/journal/journal_table.h"
#include "ui/sample_journal.h"
#include "ui/scripted_prompter.h"
#include "ui/shell.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace xushi;
using namespace xushi::domain;
using namespace xushi::ui;
using models::JournalModel;
using support::day;
using support::q;

namespace {

/// The page on a database of its own, shown and ready for keys.
class ShownJournal {
public:
    ShownJournal()
        : workspace(sampleWorkspace(folder.filePath(QStringLiteral("a.xushi")))),
          source(support::databaseBeside(*workspace)),
          page(source, entry, prompter),
          table(control<JournalTable>(page, "journal"))
    {
        page.resize(1290, 850);
        page.show();
        page.activateWindow();
        page.setFocus();
        lookThrough();
    }

    void lookThrough()
    {
        QApplication::processEvents();
        while (static_cast<const JournalModel *>(table.model())->isSearching())
            QApplication::processEvents();
    }

    [[nodiscard]] QString cell(int row, int column) const
    {
        return table.model()->index(row, column).data().toString();
    }
    [[nodiscard]] int rows() const { return table.model()->rowCount(); }

    /// Chooses an item of a filter with keys only.
    void choose(const char *combo, const QString &text)
    {
        auto &list = control<QComboBox>(page, combo);
        list.setFocus();
        for (int i = 0; i < list.count() && list.currentText() != text; ++i)
            press(page, Qt::Key_Down);
        REQUIRE(list.currentText() == text);
        lookThrough();
    }

    void look(const QString &text)
    {
        control(page, "filterText").setFocus();
        type(page, text);
        lookThrough();
    }

    QTemporaryDir folder;
    std::unique_ptr<session::Workspace> workspace;
    models::ViewSource source;
    ScriptedPrompter prompter;
    EntryController entry{source, prompter};
    JournalPage page;
    JournalTable &table;
};

QByteArray bytesOf(const QString &file)
{
    QFile opened(file);
    REQUIRE(opened.open(QIODevice::ReadOnly));
    return opened.readAll();
}

} // namespace

TEST_CASE("the journal shows every row, newest first, and the number of rows")
{
    const ShownJournal desk;
    CHECK(desk.rows() == 52);
    CHECK(desk.cell(0, JournalModel::Kind) == QStringLiteral("Assignment"));
    CHECK(desk.cell(51, JournalModel::Kind) == QStringLiteral("Baseline"));
    const QWidget *heading = desk.page.findChild<QWidget *>(QStringLiteral("journalHeading"));
    REQUIRE(heading);
    CHECK(heading->accessibleName() == QStringLiteral("Journal · 52 rows"));
}

TEST_CASE("the journal is filtered by keyboard, and the filter is cleared")
{
    ShownJournal desk;
    desk.choose("filterKind", QStringLiteral("Increment"));
    CHECK(desk.rows() == 20);
    desk.choose("filterPeriod", QStringLiteral("Third quarter of 2024"));
    CHECK(desk.rows() == 8);
    desk.look(QStringLiteral("1.3.1"));
    CHECK(desk.rows() == 2);
    CHECK(desk.cell(0, JournalModel::Amount).startsWith(QStringLiteral("+6")));
    press(desk.page, Qt::Key_A);
    desk.lookThrough();
    CHECK(desk.rows() == 0);
    CHECK(control(desk.page, "clearNoMatch").isVisible());
    control(desk.page, "clearNoMatch").setFocus();
    press(desk.page, Qt::Key_Space);
    desk.lookThrough();
    CHECK(desk.rows() == 52);
    CHECK_FALSE(control(desk.page, "clearFilter").isEnabled());
    CHECK(control<QComboBox>(desk.page, "filterKind").currentIndex() == 0);
}

TEST_CASE("a unit filter that is set while the journal is out of sight also limits its rows")
{
    ShownJournal desk;
    const int all = desk.table.model()->rowCount();
    desk.page.hide();
    desk.source.setUnit(QStringLiteral("gongxin"));
    desk.page.show();
    desk.lookThrough();
    CHECK(desk.table.model()->rowCount() < all);
    for (int row = 0; row < desk.table.model()->rowCount(); ++row)
        CHECK(desk.cell(row, JournalModel::Unit).startsWith(QStringLiteral("工信局")));
}

TEST_CASE("custom days are shown only on demand")
{
    ShownJournal desk;
    CHECK_FALSE(control(desk.page, "filterFirst").isVisible());
    desk.choose("filterPeriod", QStringLiteral("Days…"));
    CHECK(control(desk.page, "filterFirst").isVisible());
    control<DayEdit>(desk.page, "filterFirst").setDate(day("2024-09-28"));
    control<DayEdit>(desk.page, "filterLast").setDate(day("2024-09-28"));
    desk.lookThrough();
    CHECK(desk.rows() == 2);
    control<DayEdit>(desk.page, "filterLast").setDate({}); // an invalid day keeps the filter of the last valid one
    desk.lookThrough();
    CHECK(desk.rows() == 2);
}

TEST_CASE("the filter stays when the view changes, and another page can ask for a task")
{
    ShownJournal desk;
    desk.choose("filterKind", QStringLiteral("Note"));
    desk.source.setAsOf(day("2024-06-30"));
    CHECK(desk.rows() == 4);
    desk.page.showTask(QStringLiteral("1.2"));
    desk.lookThrough();
    CHECK(desk.rows() == 6);
    CHECK(control<QComboBox>(desk.page, "filterTask").currentData() == QVariant(QStringLiteral("1.2")));
}

TEST_CASE("a row is voided with a reason, by the Delete key")
{
    ShownJournal desk;
    desk.choose("filterKind", QStringLiteral("Increment"));
    desk.table.setFocus();
    press(desk.page, Qt::Key_Down);
    const QString row = desk.table.chosenRow();
    const QSignalSpy voided(&desk.entry, &EntryController::said);
    press(desk.page, Qt::Key_Delete); // and cancels
    CHECK(voided.isEmpty());
    desk.prompter.setNextText(QStringLiteral("录错"));
    press(desk.page, Qt::Key_Delete);
    REQUIRE(voided.size() == 1);
    const QString named = desk.table.chosenWords();
    CHECK(desk.prompter.asked().last().startsWith(named));
    CHECK(voided.first().first().toString() == QStringLiteral("Voided: ") + named);
    CHECK(desk.table.chosenRow() == row);
    CHECK(desk.cell(1, JournalModel::Text) == QStringLiteral("Voided: 录错"));
    CHECK(desk.table.model()->index(1, JournalModel::Day).data(models::StruckRole).toBool());
    CHECK_FALSE(control(desk.page, "void").isEnabled()); // not a second time
    press(desk.page, Qt::Key_Up);
    CHECK(control(desk.page, "void").isEnabled());
}

TEST_CASE("a row leads to its subject")
{
    ShownJournal desk;
    desk.look(QStringLiteral("1.3.1"));
    const QSignalSpy chosen(&desk.page, &JournalPage::subjectChosen);
    desk.table.setFocus();
    press(desk.page, Qt::Key_Return);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.front().front().toString() == QStringLiteral("1.3.1"));
}

TEST_CASE("another program's rows are added at the top, and the rows in view do not move")
{
    ShownJournal desk;
    desk.page.resize(900, 420);
    QApplication::processEvents();
    desk.table.setCurrentIndex(desk.table.model()->index(30, 0));
    desk.table.scrollTo(desk.table.currentIndex(), QAbstractItemView::PositionAtCenter);
    REQUIRE(desk.table.verticalScrollBar()->value() > 0);
    const QString row = desk.table.chosenRow();
    const int place = desk.table.visualRect(desk.table.currentIndex()).top();
    const auto other =
        session::Workspace::open({desk.workspace->file(), storage::IfMissing::Refuse, {}, desk.workspace->clock()});
    REQUIRE(session::logFigure(**other, {{}, QStringLiteral("1.3.1"), RowKind::Increment, q("2"), day("2024-09-30")}));
    desk.source.refreshIfChangedElsewhere();
    CHECK(desk.rows() == 53);
    CHECK(desk.cell(0, JournalModel::Amount).startsWith(QStringLiteral("+2")));
    CHECK(desk.table.chosenRow() == row);
    CHECK(desk.table.visualRect(desk.table.currentIndex()).top() == place);
}

TEST_CASE("the filtered rows are written to a workbook or to CSV, depending on the file's name")
{
    ShownJournal desk;
    desk.choose("filterKind", QStringLiteral("Baseline"));
    QSignalSpy done(&desk.entry, &EntryController::written);
    for (const char *name : {"journal.csv", "journal.xlsx"}) {
        INFO(name);
        const QString file = desk.folder.filePath(QString::fromLatin1(name));
        desk.prompter.setNextFile(file);
        control(desk.page, "export").setFocus();
        press(desk.page, Qt::Key_Space);
        CHECK_FALSE(control(desk.page, "export").isEnabled()); // one at a time
        CHECK(control(desk.page, "cancelExport").isVisible());
        done.clear();
        REQUIRE(done.wait());
        CHECK(done.front().front().toString() == QStringLiteral("Written: %1 (5 rows)").arg(file));
        CHECK(done.front().back().toString() == file); // it can be opened
        CHECK_FALSE(control(desk.page, "cancelExport").isVisible());
        CHECK(control(desk.page, "export").isEnabled());
        CHECK(QFile::exists(file));
    }
    CHECK(desk.prompter.asked()
          == QStringList{QStringLiteral("Journal-2024-09-30"), QStringLiteral("Journal-2024-09-30")});
    const QByteArray csv = bytesOf(desk.folder.filePath(QStringLiteral("journal.csv")));
    CHECK(csv.count("\r\n") == 6);
    CHECK(csv.contains("2023-12-31,Baseline,2.1.1,"));
    CHECK(bytesOf(desk.folder.filePath(QStringLiteral("journal.xlsx"))).startsWith("PK"));
}

TEST_CASE("a cancelled export leaves no file, a failed one says why")
{
    ShownJournal desk;
    const QString file = desk.folder.filePath(QStringLiteral("journal.xlsx"));
    JournalExport given(desk.source, {}, file);
    const QSignalSpy cancelled(&given, &JournalExport::cancelled);
    given.start();
    given.cancel();
    CHECK(cancelled.size() == 1);
    CHECK(QDir(desk.folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
          == QStringList{QStringLiteral("a.xushi")});

    desk.prompter.setNextFile(desk.folder.filePath(QStringLiteral("missing/journal.csv")));
    control(desk.page, "export").setFocus();
    press(desk.page, Qt::Key_Space);
    REQUIRE(QTest::qWaitFor([&] { return desk.prompter.told().size() == 1; }));
    CHECK(desk.prompter.told().front().contains(QStringLiteral("missing")));
    CHECK(control(desk.page, "export").isEnabled());
}

TEST_CASE("an empty journal says what to do")
{
    const QTemporaryDir folder;
    support::PlanMaker plan = support::aPlan().with(support::anIndicator("1.1.1"));
    const auto workspace =
        std::move(session::openWithFirstPlan({folder.filePath(QStringLiteral("a.xushi")), storage::IfMissing::Create,
                                              [&] { return Plan(plan); }})
                      .value());
    models::ViewSource source(support::databaseBeside(*workspace));
    ScriptedPrompter prompter;
    EntryController entry(source, prompter);
    JournalPage page(source, entry, prompter);
    page.resize(900, 500);
    page.show();
    QApplication::processEvents();
    bool says = false;
    for (const QWidget *widget : page.findChildren<QWidget *>())
        says = says || (widget->isVisible() && widget->accessibleName().contains(QStringLiteral("Ctrl+L")));
    CHECK(says);
    CHECK_FALSE(control(page, "export").isEnabled());
    CHECK_FALSE(control(page, "void").isEnabled());
}

TEST_CASE("every control of the journal page has an accessible name")
{
    const ShownJournal desk;
    for (const QWidget *widget : desk.page.findChildren<QWidget *>())
        if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible() && !widget->focusProxy()) {
            INFO(widget->metaObject()->className() << " " << widget->objectName());
            CHECK((!widget->accessibleName().isEmpty() || widget->inherits("QAbstractScrollArea")
                   || qobject_cast<const QAbstractScrollArea *>(widget->parentWidget())));
        }
}
