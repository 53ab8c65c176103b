#include "models/journal/journal_filter_form.h"

#include "models/office.h"
#include "support/catch.h"

using namespace xushi;
using namespace xushi::domain;
using namespace xushi::models;
using support::anIndicator;
using support::aPlan;
using support::day;

namespace {

Plan plan()
{
    return aPlan().with(anIndicator("1.1.1")).withTask("1.2", {QStringLiteral("beta")});
}

QString idsOf(const std::vector<Choice> &choices)
{
    QStringList ids;
    for (const Choice &choice : choices)
        ids += choice.id;
    return ids.join(u' ');
}

} // namespace

TEST_CASE("the journal's filter offers what the plan and the journal have, with all of it first")
{
    Office office(plan());
    office.plus("1.1.1", "5", "2024-03-31");
    JournalFilterForm form(office.source());
    form.setKnownAuthors(session::journalAuthors(office.workspace(), office.source().view()).value());
    CHECK(idsOf(form.units()) == QStringLiteral(" alpha beta gamma"));
    CHECK(idsOf(form.tasks()) == QStringLiteral(" 1.1 1.2"));
    CHECK(idsOf(form.kinds())
          == QStringLiteral(" reading increment baseline retarget note measure assign void evidence review close"));
    CHECK(idsOf(form.authors()) == QStringLiteral(" 测试员"));
    CHECK(idsOf(form.periods()) == QStringLiteral(" 2024Q1 2024Q2 2024Q3 2024Q4 days"));
    CHECK(form.search().isEmpty());
}

TEST_CASE("the form's fields make the search, and clearing empties it")
{
    Office office(plan());
    JournalFilterForm form(office.source());
    form.setUnit(QStringLiteral("beta"));
    form.setKind(QStringLiteral("void"));
    form.setTask(QStringLiteral("1.2"));
    form.setAuthor(QStringLiteral("测试员"));
    form.setPeriod(QStringLiteral("2024Q2"));
    form.setText(QStringLiteral(" 签约 "));
    CHECK(form.search()
          == session::JournalSearch{QStringLiteral("beta"), RowKind::Void, QStringLiteral("1.2"), day("2024-04-01"),
                                    day("2024-06-30"), QStringLiteral("测试员"), QStringLiteral("签约")});
    form.clear();
    CHECK(form.search().isEmpty());
    CHECK(form.period().isEmpty());
}

TEST_CASE("own days start as the quarter that was shown, and may be in either order")
{
    Office office(plan());
    JournalFilterForm form(office.source());
    form.setPeriod(QStringLiteral("2024Q3"));
    form.setPeriod(QStringLiteral("days"));
    CHECK(form.hasOwnDays());
    CHECK(form.firstDay() == day("2024-07-01"));
    CHECK(form.lastDay() == day("2024-09-30"));
    form.setOwnDays(day("2024-08-31"), day("2024-02-01"));
    CHECK(form.search().firstDay == day("2024-02-01"));
    CHECK(form.search().lastDay == day("2024-08-31"));
}

TEST_CASE("choices that another plan does not have are dropped")
{
    Office office(plan());
    JournalFilterForm form(office.source());
    form.setUnit(QStringLiteral("beta"));
    form.setTask(QStringLiteral("9.9"));
    form.setPeriod(QStringLiteral("2023Q4"));
    form.adoptPlan();
    CHECK(form.search() == session::JournalSearch{QStringLiteral("beta")});
}
