#include "report/chinese.h"
#include "report/sheet/cover_content.h"
#include "report/sheet_sample.h"
#include "support/catch.h"
#include "wording/figure_words.h"

using namespace xushi;
using namespace xushi::report;

namespace {

/// The sheet's texts in reading order, a line for each row.
QString told(const SheetContent &sheet)
{
    QStringList lines{sheet.title, sheet.unitLine + QStringLiteral(" | ") + sheet.asOfLine};
    QStringList heads;
    for (QString head : sheet.heads)
        heads += head.replace(u'\n', u'/');
    lines += heads.join(QStringLiteral(" | "));
    for (const SheetTask &task : sheet.tasks) {
        for (const SheetFigures &figures : task.figures)
            lines += QStringList{figures.number, task.task,          figures.indicator, figures.target,
                                 figures.actual, figures.completion, figures.expected,  figures.statusWord,
                                 task.unit,      task.progress,      task.problem,      task.next}
                         .join(QStringLiteral(" | "));
        if (task.figures.empty())
            lines +=
                QStringList{task.number, task.task, task.state, task.unit, task.progress, task.problem, task.next}.join(
                    QStringLiteral(" | "));
    }
    if (!sheet.empty.isEmpty())
        lines += sheet.empty;
    lines += sheet.footnotes;
    lines += sheet.signOff.join(u' ');
    lines += sheet.seal + u' ' + sheet.date;
    lines += sheet.digestLine;
    return lines.join(u'\n');
}

} // namespace

TEST_CASE("a unit's sheet says what the plan and the journal say")
{
    const SpeakChinese chinese;
    CHECK(told(commonSample().sheetOf("alpha"))
          == QStringLiteral(
              "工作计划2024年第三季度进展情况表\n"
              "测试计划　填报单位：甲局 | 数据截止日期：2024年9月30日　数据来源：各单位报送　序时进度75%\n"
              "序号 | 工作任务 | 指标 | 年度/目标 | 截至本季/实际 | 完成率 | 序时/应达 | 状态 | 责任单位 | "
              "进展情况 | 存在问题 | 下一步打算\n"
              "1 | 1.3 产学研合作 | 新增产学研合作项目（项） | 35 | 20 | 57.1% | 26 | 滞后 | 甲局（牵头） "
              "| 签约 20 项,其中第三季度 6 项 | 两项因资金未落实暂缓 | 10月赴高校对接 8 项\n"
              "2 | 2.1 企业“双倍增” | 高新技术企业（家） | 155 | 152 | 80% | 151 | 达序时 | 甲局（牵头） "
              "| 组织专项辅导三次,第二批申报 18 家 | — | 跟踪第二批评审\n"
              "3 | 2.1 企业“双倍增” | 科技型中小企业（家） | 160 | 154 | 70% | 155 | 略滞后 | "
              "甲局（牵头） | 组织专项辅导三次,第二批申报 18 家 | — | 跟踪第二批评审\n"
              "4 | 5.4 加计扣除 | 税收减免额（万元） | 13710 | 13902 | 101.4% | 10282 | 已完成 | "
              "甲局（配合） | 辅导重点税源户 46 户 | — | —\n"
              "5 | 1.2 科技创新园区 | 无量化指标  状态：推进中  举措3项，已完成1项 | 甲局（牵头） | "
              "完成孵化器申报材料 | — | 10月15日前现场评审\n"
              "序时应达：截至本季末应达到的数，按目标的位数取整（有利于单位），达到即为达序时。略滞后：差额不超过任务量"
              "的10%；滞后：超过10%。\n"
              "完成率＝（实际－基数）÷（目标－基数）。上年末基数：高新技术企业140家、科技型中小企业140家。\n"
              "填报人： 审核人： 分管负责人（签字）： 联系电话：\n"
              "单位（盖章）： 2024年    月    日\n"
              "校验码7f3a-91c2-e04d  按打印时台账  口径第2版"));
}

TEST_CASE("another unit of the same task has its own role and its own notes")
{
    const SpeakChinese chinese;
    const SheetContent sheet = commonSample().sheetOf("beta");
    REQUIRE(sheet.tasks.size() == 1);
    CHECK(sheet.tasks[0].unit == QStringLiteral("乙局（牵头）"));
    CHECK(sheet.tasks[0].progress == QStringLiteral("—"));
    CHECK(sheet.tasks[0].figures[0].number == QStringLiteral("1"));
}

TEST_CASE("what does not exist is a dash, and a completion of the target itself has a footnote")
{
    const SpeakChinese chinese;
    const SheetContent sheet = richSample().sheetOf("alpha");
    const auto &noBaseline = sheet.tasks[2].figures[0];
    CHECK(noBaseline.completion == QStringLiteral("96.2%*"));
    CHECK(noBaseline.expected == QStringLiteral("—"));
    CHECK(noBaseline.statusWord == QStringLiteral("缺基数"));
    CHECK(sheet.tasks[1].figures[0].actual == QStringLiteral("—"));
    CHECK(sheet.tasks[1].figures[0].completion == QStringLiteral("—"));
    REQUIRE_FALSE(sheet.footnotes.isEmpty());
    CHECK(sheet.footnotes[0].startsWith(u'*'));
    CHECK_FALSE(commonSample().sheetOf("alpha").footnotes[0].startsWith(u'*'));
}

TEST_CASE("the paper itself says what lagging and behind mean, and from which baselines completion is counted")
{
    const SpeakChinese chinese;
    const QStringList footnotes = commonSample().sheetOf("alpha").footnotes;
    REQUIRE(footnotes.size() == 2);
    CHECK(footnotes[0]
          == QStringLiteral("序时应达：截至本季末应达到的数，按目标的位数取整（有利于单位），达到即为达序时。略滞后：差"
                            "额不超过任务量的10%；滞后：超过10%。"));
    CHECK(footnotes[1]
          == QStringLiteral(
              "完成率＝（实际－基数）÷（目标－基数）。上年末基数：高新技术企业140家、科技型中小企业140家。"));
}

TEST_CASE("under the strict rule, and for a sheet without figures, the paper explains no more than there is")
{
    domain::Plan strict = commonSample().plan();
    strict.tolerance = domain::Quantity();
    const Sample sample(strict, {});
    CHECK(sample.sheetOf("alpha").footnotes.front().contains(QStringLiteral("what is short of it is behind")));
    CHECK(Sample(support::aPlan().withTask("1.1"), {}).sheetOf("alpha").footnotes.isEmpty());
}

TEST_CASE("a unit without tasks says so")
{
    const SpeakChinese chinese;
    const SheetContent sheet = richSample().sheetOf("gamma");
    CHECK(sheet.tasks.empty());
    CHECK(sheet.empty == QStringLiteral("本单位在计划中没有任务。"));
    CHECK(commonSample().sheetOf("alpha").empty.isEmpty());
}

TEST_CASE("all sheets stand in the plan's order of units")
{
    const auto sheets = sheetsOfAllUnits(richSample().request());
    REQUIRE(sheets.size() == 3);
    CHECK(sheets[0].unitLine.contains(QStringLiteral("工信局")));
    CHECK(sheets[2].unitLine.contains(QStringLiteral("丙局")));
}

TEST_CASE("a note keeps its lines and loses what cannot be printed")
{
    support::JournalMaker journal;
    journal.note("1.1", "2024-05-01", QStringLiteral("  一\r\n二\t三\u0007\u2028四\n\n"));
    const Sample sample(support::aPlan().withTask("1.1"), journal.rows());
    CHECK(sample.sheetOf("alpha").tasks[0].progress == QStringLiteral("1 May: 一\n二 三\n四"));
}

TEST_CASE("a note of the quarter itself bears no date, an older one does")
{
    support::JournalMaker journal;
    journal.note("1.1", "2024-07-01", QStringLiteral("开工"));
    const Sample sample(support::aPlan().withTask("1.1"), journal.rows());
    CHECK(sample.sheetOf("alpha").tasks[0].progress == QStringLiteral("开工"));
}

TEST_CASE("each word of an older note bears its day, and what it does not say bears none")
{
    support::JournalMaker journal;
    journal.add(domain::RowKind::Note, QStringLiteral("1.1"), std::nullopt, QDate(2024, 6, 20),
                {{QStringLiteral("problem"), QStringLiteral("用电指标未批")},
                 {QStringLiteral("next"), QStringLiteral("再报")}});
    const Sample sample(support::aPlan().withTask("1.1"), journal.rows());
    const SheetTask task = sample.sheetOf("alpha").tasks[0];
    CHECK(task.progress == wording::nothing());
    CHECK(task.problem == QStringLiteral("20 Jun: 用电指标未批"));
    CHECK(task.next == QStringLiteral("20 Jun: 再报"));
}

TEST_CASE("a note that only sets a state does not hide the words of the one before")
{
    support::JournalMaker journal;
    journal.note("1.1", "2024-05-01", QStringLiteral("完成招标"));
    journal.note("1.1", "2024-06-01", {}, "done");
    journal.note("1.1", "2024-07-01", QStringLiteral("别的单位"), "blocked", "beta");
    const Sample sample(support::aPlan().withTask("1.1", {QStringLiteral("alpha"), QStringLiteral("beta")}),
                        journal.rows());
    const SheetTask task = sample.sheetOf("alpha").tasks[0];
    CHECK(task.progress == QStringLiteral("1 May: 完成招标"));
    CHECK(task.state.contains(QStringLiteral("Done")));
    CHECK(sample.sheetOf("beta").tasks[0].state.contains(QStringLiteral("Blocked")));
}

TEST_CASE("the fourth quarter is signed in the next year")
{
    const Sample sample(support::aPlan().withTask("1.1"), {}, QDate(2024, 12, 31));
    CHECK(sample.sheetOf("alpha").date.endsWith(QStringLiteral("2025")));
}

TEST_CASE("the digest is shortened, and an earlier state of knowledge is named")
{
    CHECK(shortDigest(QStringLiteral("7f3a91c2e04d5b6a")) == QStringLiteral("7f3a-91c2-e04d"));
    CHECK(shortDigest(QStringLiteral("7f3a9")) == QStringLiteral("7f3a-9"));
    SheetRequest request = commonSample().request();
    request.knownAt = QStringLiteral("2024-10-08 12:00");
    const SheetContent sheet = sheetOf(request, request.plan.units.front());
    CHECK(sheet.digestLine
          == QStringLiteral("Journal digest 7f3a-91c2-e04d  as known at 2024-10-08 12:00  rules, edition 2"));
    request.digest.clear();
    request.knownAt.reset();
    CHECK(sheetOf(request, request.plan.units.front()).digestLine.isEmpty());
}

TEST_CASE("papers carry the rules' edition, and those of an earlier edition's time say that they are recomputed")
{
    SheetRequest request = commonSample().request();
    const auto lines = [&request] {
        return QStringList{sheetOf(request, request.plan.units.front()).digestLine, coverOf(request).digestLine};
    };
    for (const QString &line : lines())
        CHECK(line.endsWith(QStringLiteral("as known when printed  rules, edition 2")));
    request.isOfEarlierRules = true;
    for (const QString &line : lines())
        CHECK(line.endsWith(QStringLiteral("recomputed by the present rules, edition 2")));
    const SpeakChinese chinese;
    for (const QString &line : lines())
        CHECK(line.contains(QStringLiteral("按现行口径重算")));
}

TEST_CASE("a target is printed with its direction and the notice's wording")
{
    const SpeakChinese chinese;
    const auto target = [](support::IndicatorMaker indicator) {
        const Sample sample(support::aPlan().with(indicator), {});
        return sample.sheetOf("alpha").tasks.front().figures.front().target;
    };
    const auto any = [] { return support::anIndicator("1.1.1").to("35"); };
    CHECK(target(any()) == QStringLiteral("35"));
    CHECK(target(any().worded(QStringLiteral("35项以上"))) == QStringLiteral("35以上"));
    CHECK(target(any().strive()) == QStringLiteral("力争35"));
    CHECK(target(any().atMost()) == QStringLiteral("不超过35"));
    CHECK(target(any().level().atMost()) == QStringLiteral("降至35"));
}

TEST_CASE("an old figure stands with its day, and a task that was not reported this quarter says so")
{
    const SpeakChinese chinese;
    support::JournalMaker journal;
    journal.reading("1.1.1", "48", "2024-06-30");
    journal.note("1.2", "2024-03-29", QStringLiteral("方案已印发"), "in_progress");
    const Sample sample(support::aPlan().with(support::anIndicator("1.1.1").to("100")).withTask("1.2"), journal.rows());
    const SheetContent sheet = sample.sheetOf("alpha");
    CHECK(sheet.tasks[0].figures[0].actual == QStringLiteral("48\n（6月30日）"));
    CHECK(sheet.tasks[0].figures[0].statusWord == QStringLiteral("滞后"));
    CHECK(sheet.footnotes.last() == QStringLiteral("实际数下注日期的，为该日所报，本季未报送。"));
    CHECK(sheet.tasks[1].state.contains(QStringLiteral("推进中（本季未报送）")));
    CHECK(sheet.tasks[1].stateWord == QStringLiteral("推进中"));
}
