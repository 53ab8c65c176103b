#include "report/bulletin/bulletin_content.h"

#include "report/bulletin/bulletin_matters.h"
#include "report/bulletin/bulletin_memory.h"
#include "report/bulletin/bulletin_naming.h"
#include "report/bulletin/bulletin_sample.h"
#include "report/chinese.h"
#include "support/catch.h"

using namespace xushi;
using namespace xushi::report;
using namespace xushi::support;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// Whether the name stands in the text above the attachments.
bool isNamed(const QStringList &lines, const QString &unit)
{
    for (const QString &line : lines) {
        if (line.startsWith(s("Attachment")))
            return false;
        if (line.contains(unit))
            return true;
    }
    return false;
}

} // namespace

TEST_CASE("a bulletin has the shape of an official one: basis, addressees, four sections, attachments, issuer, contact")
{
    const SpeakChinese chinese;
    BulletinOptions options;
    options.number = s("3");
    options.contact = QStringLiteral("王芳");
    options.telephone = s("0553-1234567");
    options.copiedTo = QStringLiteral("市委办公室");
    options.explainBy = QDate(2024, 10, 20);
    options.objectBy = QDate(2024, 10, 15);
    const QStringList lines = linesOf(*threeUnits(), options);
    const QStringList expected{
        QStringLiteral("拟稿"),
        QStringLiteral("关于《测试计划》第三季度进展情况的通报（第3期）"),
        QString(),
        QStringLiteral("各责任单位："),
        QStringLiteral("根据《测试计划》（\u00a0\u00a0\u00a0\u00a0〔\u00a0\u00a0\u00a0\u00a0〕\u00a0\u00a0\u00a0\u00a0"
                       "号）要求，测试办汇总了各单位报送情况（数据截至2024年9月30日，"
                       "由各单位报送并负责），"
                       "现通报如下。"),
        QString(),
        QStringLiteral("一、总体情况"),
        QStringLiteral(
            "截至2024年9月30日，序时进度75%。9项指标中，纳入本季评定9项：已完成1项、达序时5项、滞后2项、未报送1项。"),
        QStringLiteral("本季应报送9项（指标和任务），已报送8项，报送率88.9%。"),
        QString(),
        QStringLiteral("二、进展较好的指标和单位"),
        QStringLiteral("1.1.1 指标11：截至9月30日，完成100项，为年度目标（100项）的100%，提前完成年度任务。"),
        QStringLiteral(
            "1.1.2 指标12：截至9月30日，应完成75项，实际完成95项，为年度目标（100项）的95%，高于序时进度20个百分点。"),
        QStringLiteral(
            "1.1.3 指标13：截至9月30日，应完成75项，实际完成90项，为年度目标（100项）的90%，高于序时进度15个百分点。"),
        QStringLiteral("拟列进展较好的单位："),
        QStringLiteral("甲局：负责的可评定指标3项，均未滞后（已完成1项、达序时2项）。"),
        QStringLiteral("丙局：负责的可评定指标3项，均未滞后（达序时3项）。"),
        QString(),
        QStringLiteral("三、存在问题"),
        QStringLiteral("（一）进度滞后（拟列）"),
        QStringLiteral("1.2.2 "
                       "指标22（乙局）：截至9月30日，应完成75项，实际完成40项，为年度目标（100项）的40%"
                       "，低于序时进度35个百分点；距目标还差60项，后3个月月均需完成20项。"),
        QStringLiteral("1.2.1 "
                       "指标21（乙局）：截至9月30日，应完成75项，实际完成60项，为年度目标（100项）的60%"
                       "，低于序时进度15个百分点；距目标还差40项，后3个月月均需完成14项。"),
        QStringLiteral("拟列进度滞后的单位："),
        QStringLiteral("乙局：负责的可评定指标3项，其中滞后2项。"),
        QStringLiteral("（二）未按要求报送（拟列）"),
        QStringLiteral("乙局（1项）：1.2.3 指标23。"),
        QString(),
        QStringLiteral("四、下一步要求"),
        QStringLiteral("请上述单位及所列事项的责任单位于2024年10月20日前书面说明原因、整改措施和完成时限；对数据有异议"
                       "的，于2024年10月15日"
                       "前书面反馈；第四季度数据于2025年1月10日前报送。"),
        QString(),
        QStringLiteral("附件：1.指标完成情况表"),
        QStringLiteral("　　　2.滞后事项清单"),
        QStringLiteral("　　　3.报送情况表"),
        QString(),
        QStringLiteral("测试办"),
        QStringLiteral("2024年　　月　　日"),
        QStringLiteral("（联系人：王芳；联系电话：0553-1234567）"),
        QStringLiteral("抄送：市委办公室"),
        QString(),
        QStringLiteral("附件1"),
    };
    REQUIRE(lines.size() > expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i)
        CHECK(lines[i] == expected[i]);
}

TEST_CASE("the attachments list every indicator, what trails with its reason, and what each unit reported")
{
    const BulletinContent bulletin = bulletinOf(threeUnits()->request(), {});
    REQUIRE(bulletin.attachments.size() == 3);
    CHECK(bulletin.attachments[0].rows.size() == 9);
    REQUIRE(bulletin.attachments[1].rows.size() == 2);
    CHECK(bulletin.attachments[1].rows[0].first() == s("1.2.2"));
    CHECK(bulletin.attachments[0].rows[4][7] == QStringLiteral("乙局"));
    CHECK(bulletin.attachments[1].rows[0][6] == s("none given"));
    CHECK_FALSE(bulletin.attachments[0].footnotes.isEmpty());
    REQUIRE(bulletin.attachments[2].rows.size() == 3);
    CHECK(bulletin.attachments[2].rows[1]
          == QStringList{QStringLiteral("乙局"), s("3"), s("2"), s("66.7%"), QStringLiteral("1.2.3 指标23")});
}

TEST_CASE("a unit is not named for targets to strive for alone, though its indicators are told")
{
    const QStringList lines = linesOf(*strivingUnits());
    CHECK_FALSE(isNamed(lines, QStringLiteral("乙局")));
    CHECK_FALSE(below(lines, s("Behind schedule")).isEmpty());
}

TEST_CASE("a unit that answers for too few indicators is neither praised nor named for what trails")
{
    const QStringList lines = linesOf(commonSample()); // 乙局 answers for one only
    CHECK_FALSE(isNamed(lines, QStringLiteral("乙局")));
    CHECK(isNamed(lines, QStringLiteral("甲局")));
}

TEST_CASE("of a quarter that ended before the plan was issued a bulletin tells the sum and names nobody")
{
    const QStringList lines = linesOf(*threeUnits("2024-12-01"));
    CHECK(lines.join(u'\n').contains(s("This quarter ended before the plan was issued on 1 December 2024.")));
    CHECK_FALSE(lines.join(u'\n').contains(QStringLiteral("乙局"))); // nor in the attachment
    for (const char *heading : {"What is wrong", "Indicators and units that do well"})
        CHECK(below(lines, s(heading)).isEmpty());
    CHECK_FALSE(isNamed(lines, QStringLiteral("甲局")));
    CHECK_FALSE(isNamed(lines, QStringLiteral("乙局")));
    CHECK(isNamed(linesOf(*threeUnits("2024-09-30")), QStringLiteral("乙局")));
}

TEST_CASE("a unit is named as lagging for firm targets that are behind, not for silence or old figures")
{
    PlanMaker maker = aPlan();
    maker.issued("2024-01-15");
    JournalMaker journal;
    for (const char *id : {"1.1.1", "1.1.2", "1.1.3"}) {
        maker.with(anIndicator(id).to("100"));
        journal.reading(id, "90", "2024-06-20"); // ahead in June, silent since
    }
    const QStringList lines = linesOf(Sample(maker, journal.rows()));
    CHECK(below(lines, s("Behind schedule")).isEmpty());
    CHECK(below(lines, s("Not reported as asked")).size() == 1);
    CHECK(lines.join(u'\n').contains(s("Of these with an old figure: 3.")));
}

TEST_CASE("a cap that is exceeded is told as such, not as overdue, and a cap never does well")
{
    PlanMaker maker = aPlan();
    maker.issued("2024-01-15");
    maker.with(anIndicator("1.1.1").to("5").atMost()).with(anIndicator("1.1.2").to("5").atMost());
    JournalMaker journal;
    journal.increment("1.1.1", "7", "2024-09-20");
    journal.increment("1.1.2", "1", "2024-09-20");
    const QStringList lines = linesOf(Sample(maker, journal.rows()));
    CHECK(below(lines, s("Over the cap")).size() == 1);
    CHECK(below(lines, s("Overdue and not done")).isEmpty());
    CHECK(below(lines, s("Indicators that do well")) == QStringList{s("None this quarter, by the rules.")});
    CHECK(below(lines, s("How the plan stands")).first().contains(s("Over the cap: 1")));
}

TEST_CASE("a unit that is told of something wrong does not do well")
{
    const auto sample = threeUnits();
    JournalMaker journal;
    PlanMaker maker = aPlan();
    maker.issued("2024-01-15");
    for (const char *id : {"1.1.1", "1.1.2", "1.1.3"}) {
        maker.with(anIndicator(id).to("100"));
        journal.reading(id, "90", "2024-09-20");
    }
    const QString well = s("Units proposed as doing well:");
    CHECK(linesOf(Sample(maker, journal.rows())).contains(well));
    journal.add(domain::RowKind::Note, s("1.1"), std::nullopt, day("2024-09-20"), {{s("state"), s("blocked")}});
    CHECK_FALSE(linesOf(Sample(maker, journal.rows())).contains(well));
}

TEST_CASE("a title's own marks become inner ones, and a title in marks is not marked twice")
{
    domain::Plan plan = aPlan();
    plan.title = QStringLiteral("关于印发《甲县方案》的通知");
    const SpeakChinese chinese;
    CHECK(titleInMarks(plan) == QStringLiteral("《关于印发〈甲县方案〉的通知》"));
    plan.title = QStringLiteral("《甲县方案》");
    CHECK(titleInMarks(plan) == plan.title);
    plan.title = QStringLiteral("《甲》和《乙》");
    CHECK(titleInMarks(plan) == QStringLiteral("《〈甲〉和〈乙〉》"));
}

TEST_CASE("what a unit typed stands in a sentence: on one line, without control characters and final marks")
{
    CHECK(clause(QStringLiteral("土地\n未落实。。")) == QStringLiteral("土地未落实"));
    CHECK(clause(s("no land;\nno money.")) == s("no land; no money"));
    CHECK(clause(QStringLiteral("甲") + QChar(1) + QStringLiteral("乙")) == QStringLiteral("甲乙"));
    CHECK(clause(QStringLiteral("（见附件）")) == QStringLiteral("（见附件）"));
}

TEST_CASE("a unit that lags, or has old figures, or reported too little, is not praised")
{
    const auto sample = threeUnits();
    const QStringList praised = below(linesOf(*sample), s("Indicators and units that do well"));
    CHECK(praised.join(u'\n').contains(QStringLiteral("丙局")));
    CHECK_FALSE(praised.join(u'\n').contains(QStringLiteral("乙局")));
}

TEST_CASE("the rules say how many are named and from which share on")
{
    BulletinOptions options;
    options.rules.mostNamed = 1;
    const auto sample = threeUnits();
    const QStringList one = below(linesOf(*sample, options), s("Indicators and units that do well"));
    REQUIRE(one.size() == 4); // an indicator, "proposed", and two units that share the first place
    CHECK(one[0].startsWith(s("1.1.1")));
    options.rules.mostNamed = 0;
    CHECK(below(linesOf(*sample, options), s("Indicators that do well"))
          == QStringList{s("None this quarter, by the rules.")});
}

TEST_CASE("names are proposed in a draft and decided in the final text, which has no notes for the drafter")
{
    BulletinOptions options;
    const auto sample = threeUnits();
    CHECK(linesOf(*sample, options).contains(s("Units proposed as lagging:")));
    CHECK_FALSE(bulletinOf(sample->request(), options).notes.isEmpty());
    options.isDraft = false;
    CHECK(linesOf(*sample, options).contains(s("Units that lag:")));
    CHECK(bulletinOf(sample->request(), options).notes.isEmpty());
}

TEST_CASE("a struck name stands nowhere in the text, and the reason stays in the notes")
{
    BulletinOptions options;
    options.struck = {{s("beta"), QStringLiteral("受灾停工")}};
    const auto sample = threeUnits();
    CHECK_FALSE(isNamed(linesOf(*sample, options), QStringLiteral("乙局")));
    const BulletinContent bulletin = bulletinOf(sample->request(), options);
    CHECK(bulletin.notes.last() == QStringLiteral("Struck from the names: 乙局. Reason: 受灾停工."));
    CHECK(bulletin.attachments[0].rows[4][7] == s("—"));
    CHECK(bulletin.attachments[2].rows.size() == 2);
    CHECK(namedUnits(sample->request(), options) == QStringList{s("beta"), s("alpha"), s("gamma")});
}

TEST_CASE("ranks are off unless asked for")
{
    BulletinOptions options;
    const auto sample = threeUnits();
    CHECK_FALSE(linesOf(*sample, options).join(u'\n').contains(s("rank")));
    options.hasRanks = true;
    const QString text = linesOf(*sample, options).join(u'\n');
    CHECK(text.contains(s("; rank 1, shared.")));
    CHECK(text.contains(s("; rank 3.")));
}

TEST_CASE("each part can be left out, and the numbers of the headings close up")
{
    const auto sample = threeUnits();
    const QStringList all = linesOf(*sample);
    CHECK(all[1].contains(s("third quarter (No. ")));
    for (int i = 0; i < bulletinPartCount; ++i) {
        BulletinOptions options;
        options.leftOut = {static_cast<BulletinPart>(i)};
        if (options.leftOut.contains(BulletinPart::Overdue) || options.leftOut.contains(BulletinPart::Blocked))
            continue; // nothing of theirs is in this bulletin
        INFO(nameOf(static_cast<BulletinPart>(i)).toStdString());
        CHECK(linesOf(*sample, options) != all);
    }
    BulletinOptions options;
    options.leftOut = {BulletinPart::DoingWell, BulletinPart::Behind};
    const QStringList lines = linesOf(*sample, options);
    CHECK(lines.contains(s("2. What is wrong")));
    CHECK(lines.contains(s("(1) Not reported as asked (names are proposed)")));
    options.leftOut = {BulletinPart::Overdue, BulletinPart::Behind, BulletinPart::NotReported, BulletinPart::Blocked};
    CHECK_FALSE(linesOf(*sample, options).join(u'\n').contains(s("What is wrong")));
}

TEST_CASE("blocked tasks and overdue measures are told with their units, each once")
{
    JournalMaker journal;
    journal.add(domain::RowKind::Note, s("1.2"), std::nullopt, day("2024-09-20"),
                {{s("state"), s("blocked")}, {s("problem"), QStringLiteral("土地指标未落实。")}});
    journal.add(domain::RowKind::Measure, s("1.2"), std::nullopt, day("2024-03-01"),
                {{s("title"), QStringLiteral("完成选址")}, {s("due"), s("2024-06-30")}});
    const Sample sample(aPlan().withTask("1.2"), journal.rows());
    CHECK(below(linesOf(sample), s("Blocked tasks and overdue measures"))
          == QStringList{
              QStringLiteral("1.2 任务1.2 (甲局) is blocked: 土地指标未落实."),
              QStringLiteral("1.2 任务1.2 (甲局): the measure “完成选址” was due on 30 June 2024 and is not done.")});
}

TEST_CASE("a unit that has not reported is named with what it answers for, tasks too")
{
    const Sample silent(commonSample().plan(), {});
    const QStringList missing = below(linesOf(silent), s("Not reported as asked"));
    REQUIRE(missing.size() == 2);
    CHECK(missing[0].startsWith(QStringLiteral("甲局 (4): 1.3.1 新增产学研合作项目; ")));
    CHECK(missing[0].endsWith(QStringLiteral("; 1.2 科技创新园区.")));
    CHECK_FALSE(missing[0].contains(QStringLiteral("5.4.1 税收减免额"))); // which it supports
    CHECK(missing[1] == QStringLiteral("乙局 (1): 5.4.1 税收减免额."));
}

TEST_CASE("a bulletin tells how the tasks without indicators stand")
{
    CHECK(below(linesOf(commonSample()), s("How the plan stands"))
              .contains(s("Tasks without indicators: 1; In progress: 1.")));
}

TEST_CASE("a plan without indicators has a bulletin that says so, and the last quarter asks for no further figures")
{
    const Sample none(aPlan().withTask("1.1"), {}, QDate(2024, 12, 31));
    const QStringList lines = linesOf(none);
    CHECK(below(lines, s("How the plan stands")).first().endsWith(s("The plan has no indicators.")));
    CHECK_FALSE(below(lines, s("What is asked for")).join(u'\n').contains(s("quarter")));
    const Sample empty(aPlan(), {});
    CHECK_FALSE(linesOf(empty).isEmpty());
}

TEST_CASE("what the office decided is remembered: names of the office for good, struck names for their quarter")
{
    BulletinOptions options;
    options.rules = {5, 90, 30};
    options.leftOut = {BulletinPart::CopiedTo, BulletinPart::NotReported};
    options.isDraft = false;
    options.hasRanks = true;
    options.number = s("3");
    options.basis = QStringLiteral("《通知》");
    options.issuer = QStringLiteral("创新办");
    options.contact = QStringLiteral("王芳");
    options.telephone = s("123");
    options.copiedTo = QStringLiteral("市委办");
    options.explainBy = QDate(2024, 10, 20);
    options.objectBy = QDate(2024, 10, 15);
    options.reportBy = QDate(2025, 1, 8);
    options.struck = {{s("beta"), QStringLiteral("受灾")}};
    const BulletinKey third{s("p"), domain::Quarter::of(QDate(2024, 9, 30))};
    const BulletinKey fourth{s("p"), domain::Quarter::of(QDate(2024, 12, 31))};
    const QString memory = withOptions({}, third, options);
    CHECK(rememberedOptions(memory, third) == options);
    const BulletinOptions next = rememberedOptions(memory, fourth);
    CHECK(next.issuer == options.issuer);
    CHECK(next.basis == options.basis);
    CHECK(next.leftOut == options.leftOut);
    CHECK(next.number.isEmpty());
    CHECK(next.struck.empty());
    CHECK(next.isDraft);
    CHECK(rememberedOptions(memory, {s("other"), third.quarter}).issuer.isEmpty());
    for (const char *damaged : {"", "[", "{\"most\": 500, \"quarters\": 7, \"left out\": [\"?\"]}"})
        CHECK(rememberedOptions(s(damaged), third) == BulletinOptions());
}
