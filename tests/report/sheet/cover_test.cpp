#include "report/sheet/cover_content.h"

#include "report/chinese.h"
#include "report/pdf/sheet_pdf.h"
#include "report/sheet/sheet_layout.h"
#include "report/sheet_sample.h"
#include "support/catch.h"

#include <algorithm>

using namespace xushi;
using namespace xushi::report;

namespace {

QString told(const CoverContent &cover)
{
    QStringList heads;
    for (const CoverColumn &column : cover.columns)
        heads += QString(column.head).replace(u'\n', u'/');
    QStringList lines{cover.title, heads.join(QStringLiteral(" | "))};
    for (const QStringList &row : cover.rows)
        lines += row.join(QStringLiteral(" | "));
    return lines.join(u'\n');
}

std::vector<SheetPage> pagesOf(const SheetRequest &request, const PageSetup &setup = {})
{
    const CoverContent cover = coverOf(request);
    return layOutSheets(sheetsOfAllUnits(request), setup, &cover);
}

/// The texts in the table's body.
QStringList bodyOf(const SheetPage &page)
{
    QStringList texts;
    for (const SheetCell &cell : page.cells)
        if (!cell.head)
            texts += cell.lines.join(QString());
    return texts;
}

} // namespace

TEST_CASE("beside a rank stands its change since last quarter, and how many indicators trailed and trail")
{
    const SpeakChinese chinese;
    const SheetRequest now = commonSample().request();
    domain::PlanAssessment before = now.assessment;
    SheetRequest request = now;
    request.previous = &before;
    const auto change = [&](int rank, int trailing) {
        before.units[0].rank = rank;
        before.units[0].basis.trailing = trailing;
        return coverOf(request).rows[0].last();
    };
    CHECK(change(3, 2) == QStringLiteral("↑2（2/3→1/3）"));
    CHECK(change(1, 1) == QStringLiteral("持平（1/3→1/3）"));
    before.units[0].rank.reset();
    CHECK(coverOf(request).rows[0].last() == QStringLiteral("—"));
    CHECK(coverOf(now).rows[0].last() == QStringLiteral("—"));
}

TEST_CASE(
    "the cover has a row for each unit and one for the plan, and tells what a unit answers for from what it supports")
{
    const SpeakChinese chinese;
    CHECK(told(coverOf(commonSample().request()))
          == QStringLiteral(
              "工作计划2024年第三季度进展情况汇总表\n"
              "序号 | 责任单位 | 负责 | 配合 | 已完成 | 达序时 | 略滞后 | 滞后 | 未报送 | 缺基数 | 年度考核 | "
              "报送率 | 名次 | 较上季\n"
              "1 | 甲局 | 3 | 1 |  | 1 | 1 | 1 |  |  |  | 100% | 1 | —\n"
              "2 | 乙局 | 1 | 0 | 1 |  |  |  |  |  |  | 100% | — | —\n"
              "3 | 丙局 | 0 | 0 |  |  |  |  |  |  |  | — | — | —\n"
              " | 全部指标 | 4 | — | 1 | 1 | 1 | 1 |  |  |  | 100% | — | —"));
}

TEST_CASE("a cover of twelve units, every status and a change of rank fits its page, and no word on it is broken")
{
    const SpeakChinese chinese;
    support::PlanMaker maker = support::aPlan();
    maker.with(support::anIndicator("1.1.1").atMost().to("5")); // a cap, so that every status is possible
    domain::Plan plan = maker;
    for (int i = 0; i < 9; ++i)
        plan.units.push_back({QStringLiteral("u%1").arg(i), QStringLiteral("市第%1经济开发区").arg(i), {}});
    const Sample sample(plan, {});
    CoverContent cover = coverOf(sample.request());
    for (QStringList &row : cover.rows) {
        row.last() = QStringLiteral("↓10（9→13项）");
        row[row.size() - 2] = QStringLiteral("并列10");
        row[row.size() - 3] = QStringLiteral("99.9%");
    }
    REQUIRE(cover.columns.size() == 15);
    const auto pages = layOutSheets({}, {}, &cover);
    REQUIRE(writeSheetPdf(QStringLiteral(XUSHI_SCREENS "/cover-full.pdf"), pages, {cover.title, {}}));
    REQUIRE(bodyOf(pages.front()).size() == 13 * 15);
    for (const SheetCell &cell : pages.front().cells) {
        const QString text = cell.lines.join(QString());
        INFO(text.toStdString());
        CHECK(cell.lines.size() <= 1);
        for (const TextRun &run : cell.runs)
            CHECK(run.at.x() >= cell.box.left());
    }
}

TEST_CASE("the cover never says that all was reported where one figure is missing, nor none where one is there")
{
    support::PlanMaker maker = support::aPlan();
    support::JournalMaker journal;
    constexpr int many = 3000;
    for (int i = 1; i <= many; ++i)
        maker.with(support::anIndicator(QStringLiteral("1.1.%1").arg(i).toLatin1().constData()));
    for (int i = 1; i < many; ++i)
        journal.reading(QStringLiteral("1.1.%1").arg(i).toLatin1().constData(), "1", "2024-09-12");
    const Sample nearlyAll(maker, journal.rows());
    CHECK(told(coverOf(nearlyAll.request())).contains(QStringLiteral("99.9%")));
    const Sample nearlyNone(maker, {journal.rows().front()});
    CHECK(told(coverOf(nearlyNone.request())).contains(QStringLiteral("0.1%")));
}

TEST_CASE("the cover comes first, and all pages are counted through")
{
    const SpeakChinese chinese;
    const auto pages = pagesOf(richSample().request());
    const auto sheets = layOutSheets(sheetsOfAllUnits(richSample().request()));
    REQUIRE(pages.size() == sheets.size() + 1);
    for (const domain::Unit &unit : richSample().plan().units)
        CHECK(bodyOf(pages.front()).contains(unit.name));
    const auto last = std::find_if(pages.front().runs.begin(), pages.front().runs.end(),
                                   [&](const TextRun &run) { return run.role == FontRole::PageNumber; });
    REQUIRE(last != pages.front().runs.end());
    CHECK(last->text == QStringLiteral("— 1 —"));
}

TEST_CASE("a cover of two hundred units goes on over pages, its head on each and no row lost or cut")
{
    const SpeakChinese chinese;
    domain::Plan plan = richSample().plan();
    for (int i = 0; i < 200; ++i)
        plan.units.push_back({QStringLiteral("u%1").arg(i), QStringLiteral("第%1个责任单位").arg(i), {}});
    const Sample many(plan, {});
    const CoverContent cover = coverOf(many.request());
    const PageSetup setup;
    const auto pages = layOutSheets({}, setup, &cover);
    CHECK(pages.size() > 3);
    QStringList all;
    for (const SheetPage &page : pages) {
        CHECK(page.cells.front().head);
        CHECK(page.table.bottom() <= setup.textArea().bottom() + 1);
        all += bodyOf(page);
    }
    for (const domain::Unit &unit : plan.units)
        CHECK(all.count(unit.name) == 1);
}

TEST_CASE("the cover lists what is behind, with who leads it, why it is so, and the unit's reason")
{
    const SpeakChinese chinese;
    const CoverContent cover = coverOf(commonSample().request());
    CHECK(cover.mattersTitle == QStringLiteral("滞后、未完成和逾期未报送的指标（1项）"));
    CHECK(cover.matters
          == QStringList{
              QStringLiteral("1.3.1 新增产学研合作项目（甲局）：截至9月30日，应完成26项，实际完成20项，为年度目标（"
                             "35项）的57.1%，低于序时进度17.9个百分点；距目标还差15项，后3个月月均需完成5项。原因："
                             "两项因资金未落实暂缓。")});
    QString text;
    for (const SheetPage &page : layOutSheets({}, {}, &cover))
        for (const TextRun &run : page.runs)
            text += run.text;
    CHECK(text.contains(cover.mattersTitle));
    CHECK(text.contains(QStringLiteral("暂缓。")));
}

TEST_CASE("a unit that gave no reason for what is behind is said to have given none")
{
    const SpeakChinese chinese;
    support::JournalMaker journal;
    journal.increment("1.3.1", "20", "2024-09-12");
    const Sample sample(commonSample().plan(), journal.rows());
    CHECK(coverOf(sample.request())
              .matters.first()
              .endsWith(QStringLiteral("序时进度17.9个百分点；距目标还差15项，后3个月月均需完成5项。未说明原因。")));
    CHECK(sample.sheetOf("alpha").tasks.front().problem == QStringLiteral("未说明原因"));
}

TEST_CASE("a reason that fills more than a page goes on over the next, and nothing of it is lost")
{
    const SpeakChinese chinese;
    CoverContent cover = coverOf(commonSample().request());
    cover.matters = {QString(4000, QChar(0x4e00)) + QStringLiteral("完")};
    const auto pages = layOutSheets({}, {}, &cover);
    CHECK(pages.size() > 2);
    bool isWhole = false;
    for (const SheetPage &page : pages)
        for (const TextRun &run : page.runs) {
            CHECK(run.at.y() < page.size.height() - fromMillimetres(10));
            isWhole = isWhole || run.text.endsWith(QStringLiteral("完"));
        }
    CHECK(isWhole);
}

TEST_CASE("a long list of what is behind goes on over further pages, and nothing of it is lost")
{
    const SpeakChinese chinese;
    CoverContent cover = coverOf(commonSample().request());
    for (int i = 0; i < 60; ++i)
        cover.matters += QStringLiteral("第%1项滞后").arg(i);
    const auto pages = layOutSheets({}, {}, &cover);
    CHECK(pages.size() > 2);
    for (const SheetPage &page : pages)
        for (const TextRun &run : page.runs)
            CHECK(run.at.y() < page.size.height());
    CHECK(std::any_of(pages.back().runs.begin(), pages.back().runs.end(),
                      [](const TextRun &run) { return run.text == QStringLiteral("第59项滞后"); }));
}

TEST_CASE("the cover of a quarter that ended before the plan was issued says so and names no unit below the table")
{
    support::JournalMaker journal;
    journal.reading("1.1.1", "10", "2024-06-20");
    const Sample sample(support::aPlan().issued("2024-08-12").with(support::anIndicator("1.1.1").to("100")),
                        journal.rows(), QDate(2024, 6, 30));
    const CoverContent cover = coverOf(sample.request());
    CHECK(cover.footnotes[1].contains(QStringLiteral("before the plan was issued on 12 August 2024")));
    REQUIRE(cover.matters.size() == 1);
    CHECK_FALSE(cover.matters.first().contains(QStringLiteral("甲局")));
    CHECK(cover.signOff.size() == 3);
    CHECK(sample.sheetOf("alpha").footnotes.first() == cover.footnotes[1]);
}
