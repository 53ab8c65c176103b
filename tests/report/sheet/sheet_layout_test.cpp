#include "report/sheet/sheet_layout.h"

#include "report/chinese.h"
#include "report/sheet_sample.h"
#include "support/catch.h"

#include <QFontMetricsF>

#include <algorithm>

using namespace xushi;
using namespace xushi::report;

namespace {

std::vector<SheetPage> pagesOf(const SheetContent &sheet)
{
    return layOutSheets(std::span(&sheet, 1));
}

const std::vector<SheetPage> &longPages()
{
    static const std::vector<SheetPage> pages = pagesOf(longSample(300, 2000)->sheetOf("alpha"));
    return pages;
}

/// The page as text: the texts outside the table, and a line for each row of the table, with bars between cells.
QString told(const SheetPage &page)
{
    QStringList lines;
    const auto tell = [&](bool above) {
        for (const TextRun &run : page.runs)
            if ((run.at.y() < page.table.top()) == above)
                lines += run.text;
    };
    tell(true);
    double top = -1;
    for (const SheetCell &cell : page.cells) {
        const QString text = cell.lines.join(cell.head ? QStringLiteral("/") : QString());
        if (cell.box.top() == top && cell.first != Column::Number)
            lines.last() += QStringLiteral(" | ") + text;
        else
            lines += text;
        top = cell.box.top();
    }
    tell(false);
    return lines.join(u'\n');
}

/// The positions of the pages' rows and columns, in whole millimetres from the paper's upper left corner.
QString placed(const std::vector<SheetPage> &pages)
{
    const auto millimetres = [](double length) { return QString::number(qRound(length / fromMillimetres(1))); };
    QStringList lines;
    for (const SheetPage &page : pages) {
        QStringList edges{millimetres(page.table.left())};
        QStringList rows{millimetres(page.table.top())};
        for (const SheetCell &cell : page.cells)
            if (cell.head)
                edges += millimetres(cell.box.right());
        double bottom = page.table.top();
        for (const SheetCell &cell : page.cells)
            if (cell.box.bottom() > bottom + 1 && cell.first == Column::Number) {
                bottom = cell.box.bottom();
                rows += millimetres(bottom);
            }
        QStringList texts;
        for (const TextRun &run : page.runs)
            texts += QStringLiteral("%1,%2 %3").arg(millimetres(run.at.x()), millimetres(run.at.y()), run.text.left(8));
        lines += QStringLiteral("columns ") + edges.join(u' ');
        lines += QStringLiteral("rows ") + rows.join(u' ');
        lines += texts;
    }
    return lines.join(u'\n');
}

QString textIn(const std::vector<SheetPage> &pages, Column column)
{
    QString text;
    for (const SheetPage &page : pages)
        for (const SheetCell &cell : page.cells)
            if (!cell.head && cell.first == column)
                text += cell.lines.join(QString());
    return text;
}

bool hasDigit(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

bool hasRun(const SheetPage &page, const QString &text)
{
    return std::any_of(page.runs.begin(), page.runs.end(), [&](const TextRun &run) { return run.text == text; });
}

/// Checks what must be true of every page of every sheet.
void checkSound(const std::vector<SheetPage> &pages)
{
    const QRectF paper(QPointF(), PageSetup().pageSize());
    const SheetFonts fonts;
    const auto widthOf = [&fonts](const TextRun &run) {
        return QFontMetricsF(fonts.of(run.role)).horizontalAdvance(run.text);
    };
    for (std::size_t number = 0; number < pages.size(); ++number) {
        const SheetPage &page = pages[number];
        CHECK(page.table.top() > fromMillimetres(37));
        CHECK(page.table.left() == Approx(fromMillimetres(28)));
        CHECK(page.table.bottom() <= paper.bottom() - fromMillimetres(25) + 1);
        double area = 0;
        for (const SheetCell &cell : page.cells) {
            CHECK(page.table.adjusted(-1, -1, 1, 1).contains(cell.box));
            area += cell.box.width() * cell.box.height();
            for (const TextRun &run : cell.runs) {
                CHECK(run.at.x() >= cell.box.left());
                CHECK(run.at.x() + widthOf(run) <= cell.box.right());
                CHECK(run.at.y() - SheetFonts::size(run.role) * 0.9 >= cell.box.top());
                CHECK(run.at.y() + SheetFonts::size(run.role) * 0.2 <= cell.box.bottom());
            }
        }
        // Cells inside the table with the same total area neither overlap nor leave a gap.
        CHECK(area == Approx(page.table.width() * page.table.height()).epsilon(1e-6));
        const auto heads =
            std::count_if(page.cells.begin(), page.cells.end(), [](const SheetCell &cell) { return cell.head; });
        CHECK((heads == columnCount || heads == columnCount - 1)); // one unit's sheet has no column of units
        CHECK(std::any_of(page.cells.begin(), page.cells.end(), [](const SheetCell &cell) { return !cell.head; }));
        for (const TextRun &run : page.runs) {
            CHECK(run.at.x() >= fromMillimetres(28) - 1);
            CHECK(run.at.x() + widthOf(run) <= paper.right() - fromMillimetres(22) + 1);
            CHECK(run.at.y() < paper.bottom() - fromMillimetres(5));
        }
    }
}

} // namespace

TEST_CASE("a common sheet is one page that reads like the form")
{
    const SpeakChinese chinese;
    const auto pages = pagesOf(commonSample().sheetOf("alpha"));
    REQUIRE(pages.size() == 1);
    checkSound(pages);
    CHECK(told(pages[0])
          == QStringLiteral(
              "工作计划2024年第三季度进展情况表\n"
              "测试计划　填报单位：甲局\n"
              "数据截止日期：2024年9月30日　数据来源：各单位报送　序时进度75%\n"
              "序号 | 工作任务 | 指标 | 年度/目标 | 截至本季/实际 | 完成率 | 序时/应达 | 状态 | 进展情况 "
              "| 存在问题 | 下一步打算\n"
              "1 | 1.3 产学研合作（牵头） | 新增产学研合作项目（项） | 35 | 20 | 57.1% | 26 | 滞后 | "
              "签约 20 项,其中第三季度 6 项 | 两项因资金未落实暂缓 | 10月赴高校对接 8 项\n"
              "2 | 2.1 企业“双倍增”（牵头） | 高新技术企业（家） | 155 | 152 | 80% | 151 | 达序时 | "
              "组织专项辅导三次,第二批申报 18 家 | — | 跟踪第二批评审\n"
              "3 | 科技型中小企业（家） | 160 | 154 | 70% | 155 | 略滞后\n"
              "4 | 5.4 加计扣除（配合） | 税收减免额（万元） | 13710 | 13902 | 101.4% | 10282 | 已完成 | "
              "辅导重点税源户 46 户 | — | —\n"
              "5 | 1.2 科技创新园区（牵头） | 无量化指标  状态：推进中  举措3项，已完成1项 | "
              "完成孵化器申报材料 | — | 10月15日前现场评审\n"
              "序时应达：截至本季末应达到的数，按目标的位数取整（有利于单位），达到即为达序时。略滞后：差额不超过任务量"
              "的10%；滞后：超过10%。\n"
              "完成率＝（实际－基数）÷（目标－基数）。上年末基数：高新技术企业140家、科技型中小企业140家。\n"
              "填报人：\n"
              "审核人：\n"
              "分管负责人（签字）：\n"
              "联系电话：\n"
              "单位（盖章）：\n"
              "2024年    月    日\n"
              "校验码7f3a-91c2-e04d  按打印时台账  口径第2版\n"
              "— 1 —"));
}

TEST_CASE("each row and column stands where it was approved, to the millimetre")
{
    const SpeakChinese chinese;
    CHECK(placed(pagesOf(commonSample().sheetOf("alpha")))
          == QStringLiteral("columns 28 38 66 106 121 137 150 162 178 218 238 275\n"
                            "rows 57 69 81 88 95 107 119\n"
                            "89,45 工作计划2024\n"
                            "28,54 测试计划　填报单\n"
                            "165,54 数据截止日期：2\n"
                            "28,124 序时应达：截至本\n"
                            "28,129 完成率＝（实际－\n"
                            "28,138 填报人：\n"
                            "84,138 审核人：\n"
                            "139,138 分管负责人（签字\n"
                            "216,138 联系电话：\n"
                            "176,152 单位（盖章）：\n"
                            "243,152 2024年   \n"
                            "28,197 校验码7f3a-\n"
                            "253,197 — 1 —"));
    CHECK(placed(pagesOf(longSample(8, 900)->sheetOf("alpha")))
          == QStringLiteral("columns 28 38 78 113 122 139 152 161 178 218 247 275\n"
                            "rows 57 69 76 83 90 98 105 112 119 126 181\n"
                            "89,45 工作计划2024\n"
                            "28,54 测试计划　填报单\n"
                            "165,54 数据截止日期：2\n"
                            "28,197 校验码7f3a-\n"
                            "253,197 — 1 —\n"
                            "columns 28 38 78 113 122 139 152 161 178 218 247 275\n"
                            "rows 57 69 100\n"
                            "89,45 工作计划2024\n"
                            "28,54 测试计划　填报单\n"
                            "165,54 数据截止日期：2\n"
                            "28,105 序时应达：截至本\n"
                            "28,114 填报人：\n"
                            "84,114 审核人：\n"
                            "139,114 分管负责人（签字\n"
                            "216,114 联系电话：\n"
                            "176,128 单位（盖章）：\n"
                            "243,128 2024年   \n"
                            "204,197 校验码7f3a-\n"
                            "33,197 — 2 —"));
}

TEST_CASE("a unit whose name has forty characters, and a task as long, are there whole")
{
    const SpeakChinese chinese;
    domain::Plan plan = commonSample().plan();
    const QString name = prose(40);
    REQUIRE(name.size() == 40);
    plan.units[0].name = name;
    plan.projects[0].tasks[0].title = name;
    const Sample sample(plan, {});
    const auto pages = pagesOf(sample.sheetOf("alpha"));
    checkSound(pages);
    QString top;
    for (const TextRun &run : pages[0].runs)
        top += run.text;
    CHECK(top.contains(name));
    CHECK(textIn(pages, Column::Task).contains(name));
    CHECK(textIn(pages, Column::Unit).isEmpty());
    CHECK(textIn(layOutSheets(sheetsOfAllUnits(sample.request())), Column::Unit).contains(name));
    const CoverContent cover = coverOf(sample.request());
    QString table;
    const auto coverPages = layOutSheets({}, {}, &cover);
    for (const SheetCell &cell : coverPages[0].cells)
        table += cell.lines.join(QString());
    CHECK(table.remove(u' ').contains(QString(name).remove(u' ')));
}

TEST_CASE("all units in one document: each starts a page, and pages are counted through")
{
    const SpeakChinese chinese;
    const auto sheets = sheetsOfAllUnits(richSample().request());
    const auto pages = layOutSheets(sheets);
    checkSound(pages);
    REQUIRE(pages.size() >= 4);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        CHECK(hasRun(pages[i], QStringLiteral("— %1 —").arg(i + 1)));
        CHECK_FALSE(told(pages[i]).contains(QStringLiteral("页"))); // one page number, the official one
        CHECK(hasRun(pages[i], QStringLiteral("工作计划2024年第三季度进展情况表")));
    }
    for (const SheetContent &sheet : sheets) { // each has one block of signatures, on the unit's last page
        const auto isOf = [&](const SheetPage &page) { return page.unitLine == sheet.unitLine; };
        const auto last = std::find_if(pages.rbegin(), pages.rend(), isOf);
        REQUIRE(last != pages.rend());
        CHECK(hasRun(*last, sheet.seal));
        CHECK(std::count_if(pages.begin(), pages.end(),
                            [&](const SheetPage &page) { return isOf(page) && hasRun(page, sheet.seal); })
              == 1);
    }
    CHECK(told(pages.back()).contains(QStringLiteral("本单位在计划中没有任务。")));
}

TEST_CASE("a task's rows stay together when they fit on a page")
{
    const SpeakChinese chinese;
    const auto pages = pagesOf(richSample().sheetOf("alpha"));
    REQUIRE(pages.size() >= 2);
    for (const SheetTask &task : richSample().sheetOf("alpha").tasks)
        CHECK(std::count_if(pages.begin(), pages.end(),
                            [&](const SheetPage &page) {
                                return std::any_of(page.cells.begin(), page.cells.end(), [&](const SheetCell &cell) {
                                    return cell.first == Column::Task
                                           && cell.lines.join(QString()).remove(u' ')
                                                  == QString(task.taskAndRole).remove(u' ');
                                });
                            })
              == 1);
}

TEST_CASE("figures, statuses and brackets are never broken")
{
    const SpeakChinese chinese;
    for (const auto &page : layOutSheets(sheetsOfAllUnits(richSample().request())))
        for (const SheetCell &cell : page.cells) {
            if (cell.first == cell.last && cell.first != Column::Task && cell.first < Column::Unit
                && cell.first != Column::Indicator && !cell.head)
                CHECK((cell.lines.size() == 1 // a target's words may stand above its figure
                       || (cell.first == Column::Target && cell.lines.size() == 2 && !hasDigit(cell.lines.front()))));
            for (const QString &line : cell.lines) {
                CHECK_FALSE(line.endsWith(u'（'));
                CHECK_FALSE(line.startsWith(u'）'));
                CHECK_FALSE(line.startsWith(QStringLiteral("。")));
                CHECK_FALSE(line.startsWith(u'，'));
            }
        }
}

TEST_CASE("three hundred indicators and two thousand characters are all there")
{
    const SpeakChinese chinese;
    const auto &pages = longPages();
    checkSound(pages);
    CHECK(pages.size() > 10);
    const QString names = textIn(pages, Column::Indicator);
    for (int i = 1; i <= 300; ++i)
        CHECK(names.contains(QStringLiteral("第%1号指标（项）").arg(i)));
    CHECK(textIn(pages, Column::Number).remove(u' ').contains(prose(2000).remove(u' ')));
}

TEST_CASE("notes taller than a page go on over the next across the table, and nothing of them is lost")
{
    const SpeakChinese chinese;
    const auto sample = longSample(1, 6000);
    const auto pages = pagesOf(sample->sheetOf("alpha"));
    checkSound(pages);
    CHECK(pages.size() >= 3);
    CHECK(textIn(pages, Column::Progress) == QStringLiteral("见下行"));
    const QString across = textIn(pages, Column::Number).remove(u' ');
    CHECK(across.contains(QStringLiteral("进展情况：") + prose(6000).remove(u' ')));
    CHECK(across.contains(QStringLiteral("存在问题：") + prose(3000).remove(u' ')));
}

TEST_CASE("a row that is cut goes on over the next page, its number as dots and its task once more")
{
    const SpeakChinese chinese;
    std::vector<SheetContent> sheets{longSample(1, 330)->sheetOf("alpha")};
    sheets[0].tasks.insert(sheets[0].tasks.begin(), sheets[0].tasks[0]);
    const auto pages = layOutSheets(sheets);
    checkSound(pages);
    REQUIRE(pages.size() == 2);
    CHECK(textIn(pages, Column::Progress).remove(u' ') == QString(prose(330) + prose(330)).remove(u' '));
    const SheetPage &second = pages[1];
    const auto number =
        std::find_if(second.cells.begin(), second.cells.end(), [](const SheetCell &cell) { return !cell.head; });
    CHECK(number->lines == QStringList{QStringLiteral("…")}); // a continued row, not a new one
    CHECK(std::any_of(second.cells.begin(), second.cells.end(), [&](const SheetCell &cell) {
        return cell.first == Column::Task && cell.lines.join(QString()) == sheets[0].tasks[0].taskAndRole;
    }));
}

TEST_CASE("the signatures never stand on a page without a row, whatever is before them")
{
    const SpeakChinese chinese;
    for (int rows = 1; rows <= 40; ++rows) {
        const auto pages = pagesOf(longSample(rows, rows % 3 == 0 ? 900 : 20)->sheetOf("alpha"));
        checkSound(pages);
        CHECK(hasRun(pages.back(), QStringLiteral("单位（盖章）：")));
    }
}

TEST_CASE("absurdly wide figures and words still give a sound page")
{
    const SpeakChinese chinese;
    support::JournalMaker journal;
    journal.reading("1.1.1", "9199999999999.999999", "2024-09-01");
    journal.note("1.1", "2024-09-01", QString(300, u'x'));
    auto indicator = support::anIndicator("1.1.1").to("9200000000000").named(QString(200, u'W'), QString(40, u'm'));
    const Sample sample(support::aPlan().with(indicator), journal.rows());
    const auto pages = pagesOf(sample.sheetOf("alpha"));
    checkSound(pages);
    CHECK(textIn(pages, Column::Actual) == QStringLiteral("9199999999999.999999"));
    CHECK(textIn(pages, Column::Progress) == QString(300, u'x'));
}

TEST_CASE("the same sheet in English is sound, too")
{
    checkSound(layOutSheets(sheetsOfAllUnits(richSample().request())));
}

TEST_CASE("the layout is the same each time")
{
    const SpeakChinese chinese;
    const SheetContent sheet = richSample().sheetOf("alpha");
    const auto once = pagesOf(sheet);
    const auto again = pagesOf(sheet);
    REQUIRE(once.size() == again.size());
    for (std::size_t i = 0; i < once.size(); ++i)
        CHECK(told(once[i]) == told(again[i]));
}

TEST_CASE("no sheets are no pages")
{
    CHECK(layOutSheets({}).empty());
}
