#include "report/bulletin/bulletin_content.h"

#include "report/bulletin/bulletin_layout.h"
#include "report/bulletin/bulletin_text.h"
#include "report/sheet/page_setup.h"
#include "report/sheet_sample.h"
#include "support/catch.h"

#include <algorithm>

using namespace xushi;
using namespace xushi::report;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QString draft(const Sample &sample, const BulletinRules &rules = {})
{
    return plainText(bulletinOf(sample.request(), rules));
}

/// The paragraphs below the heading that begins with this text.
QStringList below(const QString &text, const char *heading)
{
    const QStringList lines = text.split(u'\n');
    const auto at =
        std::find_if(lines.begin(), lines.end(), [&](const QString &line) { return line.startsWith(s(heading)); });
    REQUIRE(at != lines.end());
    return QStringList(at + 1, std::find(at, lines.end(), QString()));
}

} // namespace

TEST_CASE("a bulletin says how the plan stands, who does well, who lags, what is behind and why, and what is missing")
{
    const QString text = draft(commonSample());
    CHECK(
        below(text, "1.")
        == QStringList{s("By 30 September 2024, with 75% of the schedule gone, the plan's 4 indicators stand: Met: 1, "
                         "On track: 1, Lagging: 1, Behind: 1."),
                       s("Reported this quarter: 5 of 5 indicators and tasks that were due, 100.0%.")});
    CHECK(below(text, "2.") == QStringList{s("No unit meets the rules for being named.")}); // 乙局 answers for one only
    CHECK(below(text, "3.") == QStringList{QStringLiteral("甲局: rank 1, 1 of 3 judged indicators behind or missed.")});
    const QStringList behind = below(text, "4.");
    REQUIRE(behind.size() == 1);
    CHECK(behind[0].startsWith(QStringLiteral("1.3.1 新增产学研合作项目 (甲局). By 30 Sep: 26 项 due")));
    CHECK(below(text, "5.") == QStringList{s("Every indicator that was due was reported.")});
    CHECK(text.contains(s("Journal digest 7f3a-91c2-e04d")));
}

TEST_CASE("the rules say whom a bulletin names")
{
    BulletinRules strict;
    strict.leastTrailing = 34; // one in three is 33 %
    CHECK(below(draft(commonSample(), strict), "3.") == QStringList{s("No unit meets the rules for being named.")});
    strict.leastTrailing = 33;
    CHECK(below(draft(commonSample(), strict), "3.").first().startsWith(QStringLiteral("甲局")));
    BulletinRules none;
    none.mostNamed = 0;
    CHECK(below(draft(commonSample(), none), "2.") == QStringList{s("No unit meets the rules for being named.")});
}

TEST_CASE("a unit that has not reported is named with what it answers for, tasks too, and is not praised")
{
    const Sample silent(commonSample().plan(), {});
    const QString text = draft(silent);
    CHECK(below(text, "2.") == QStringList{s("No unit meets the rules for being named.")});
    const QStringList missing = below(text, "5.");
    REQUIRE(missing.size() == 2);
    CHECK(missing[0].startsWith(QStringLiteral("甲局 (4): 1.3.1 新增产学研合作项目; ")));
    CHECK(missing[0].endsWith(QStringLiteral("; 1.2 科技创新园区.")));
    CHECK_FALSE(missing[0].contains(QStringLiteral("5.4.1 税收减免额"))); // which it supports
    CHECK(missing[1] == QStringLiteral("乙局 (1): 5.4.1 税收减免额."));
}

TEST_CASE("a plan without indicators has a bulletin that says so, and names the tasks that were not reported")
{
    const Sample none(support::aPlan().withTask("1.1"), {});
    const QString text = draft(none);
    CHECK(below(text, "1.") == QStringList{s("The plan has no indicators.")});
    CHECK(below(text, "5.") == QStringList{s("甲局 (1): 1.1 任务1.1.")});
}

TEST_CASE("units that share the last place are all named")
{
    support::PlanMaker maker = support::aPlan();
    for (const char *unit : {"alpha", "beta", "gamma"})
        for (int i = 1; i <= 3; ++i)
            maker.with(
                support::anIndicator(QStringLiteral("1.%1.%2").arg(unit[0] - 'a' + 1).arg(i).toLatin1().constData()),
                {s(unit)});
    const domain::Plan plan = maker;
    support::JournalMaker journal;
    for (const auto &[task, indicator] : plan.indicators())
        journal.reading(indicator->id.toLatin1().constData(), "1", "2024-09-12");
    BulletinRules one;
    one.mostNamed = 1;
    CHECK(below(draft(Sample(plan, journal.rows()), one), "3.").size() == 3);
}

TEST_CASE("a bulletin is laid out between the margins of an official paper, no heading last on a page")
{
    const Sample sample(richSample().plan(), {});
    BulletinContent bulletin = bulletinOf(sample.request(), {});
    for (int i = 0; i < 12; ++i)
        bulletin.sections.push_back(bulletin.sections[static_cast<std::size_t>(i) % 5]);
    const auto pages = layOutBulletin(bulletin);
    REQUIRE(pages.size() > 2);
    for (const SheetPage &page : pages) {
        const TextRun *last = nullptr;
        for (const TextRun &run : page.runs) {
            CHECK(run.at.x() >= fromMillimetres(28) - 1);
            CHECK(run.at.y() > fromMillimetres(37));
            if (run.role == FontRole::Heading || run.role == FontRole::Text)
                last = &run;
        }
        REQUIRE(last);
        CHECK(last->role == FontRole::Text);
        CHECK(last->at.y() < page.size.height() - fromMillimetres(35));
    }
}
