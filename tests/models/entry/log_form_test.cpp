#include "models/entry/log_form.h"

#include "models/office.h"
#include "support/catch.h"

using namespace xushi;
using namespace xushi::models;
using domain::ErrorCode;
using domain::RowKind;
using domain::Status;
using support::anIndicator;
using support::aPlan;
using support::day;
using Kind = EntryPreview::Kind;

namespace {

const QString alpha = QStringLiteral("alpha");
const QString beta = QStringLiteral("beta");

domain::Plan plan()
{
    return aPlan()
        .with(anIndicator("1.1.1").to("35").named(QStringLiteral("新增产学研合作项目"), QStringLiteral("项")),
              {alpha, beta})
        .with(anIndicator("1.2.1").level().to("155").named(QStringLiteral("高新技术企业数"), QStringLiteral("家")),
              {beta})
        .with(anIndicator("1.2.2").level().atMost().to("100").named(QStringLiteral("能耗企业数"), QStringLiteral("家")),
              {beta})
        .with(anIndicator("1.3.1").ratio().to("3.2").named(QStringLiteral("研发R&D占比"), QStringLiteral("%")),
              {alpha});
}

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QString called(const LogForm &form, const char *typed)
{
    return form.indicatorCalled(s(typed)).value_or(QStringLiteral("none"));
}

/// The memory of a user who has entered nothing yet.
EntryMemory &fresh()
{
    static EntryMemory memory;
    return memory = {};
}

LogForm filled(Office &office, const char *indicator, const char *amount)
{
    LogForm form(office.source(), fresh());
    form.setIndicator(s(indicator));
    form.setAmount(s(amount));
    return form;
}

} // namespace

TEST_CASE("an indicator is found by its id, its name, or a part that only it has")
{
    Office office(plan());
    const LogForm form(office.source(), fresh());
    CHECK(called(form, "1.1.1") == s("1.1.1"));
    CHECK(called(form, " 1.1.1 新增产学研合作项目") == s("1.1.1"));
    CHECK(called(form, "高新技术企业数") == s("1.2.1"));
    CHECK(called(form, "产学研") == s("1.1.1"));
    CHECK(called(form, "r&d") == s("1.3.1"));
    CHECK(called(form, "１．１") == s("1.1.1")); // full-width
    CHECK(called(form, "1.2") == s("none"));     // two ids begin with it
    CHECK(called(form, "企业数") == s("none"));
    CHECK(called(form, "2.1") == s("none")); // not the beginning of an id
    CHECK(called(form, "cxyhz") == s("1.1.1"));
    CHECK(called(form, " ") == s("none"));
}

TEST_CASE("choosing an indicator sets the usual kind of figure and lists the responsible units, leading ones first")
{
    Office office(plan());
    LogForm form(office.source(), fresh());
    CHECK(form.units().empty());
    form.setIndicator(s("1.1.1"));
    CHECK(form.kind() == RowKind::Increment);
    CHECK(form.unit() == alpha);
    CHECK(form.units() == std::vector<Choice>{{alpha, s("甲局 (Lead)")}, {beta, s("乙局 (Support)")}});
    CHECK(form.unitOfMeasure() == s("项"));
    form.setIndicator(s("1.2.1"));
    CHECK(form.kind() == RowKind::Reading);
    CHECK(form.unit() == beta);
}

TEST_CASE("a chosen unit stays chosen after an indicator of other units")
{
    Office office(plan());
    LogForm form(office.source(), fresh());
    form.setUnit(beta);
    form.setIndicator(s("1.3.1"));
    CHECK(form.unit() == alpha);
    form.setIndicator(s("1.1.1"));
    CHECK(form.unit() == beta);
    form.setIndicator(s("9.9.9"));
    CHECK(form.indicator().isEmpty());
}

TEST_CASE("a kind that an indicator does not take has a reason")
{
    Office office(plan());
    LogForm form(office.source(), fresh());
    form.setIndicator(s("1.1.1"));
    CHECK(form.allows(RowKind::Increment));
    CHECK(form.allows(RowKind::Reading));
    CHECK_FALSE(form.allows(RowKind::Baseline));
    form.setIndicator(s("1.3.1"));
    CHECK_FALSE(form.allows(RowKind::Increment));
    CHECK(form.allows(RowKind::Baseline));
    CHECK(form.whyNot(RowKind::Increment).contains(s("does not add up")));
}

TEST_CASE("the day starts as the as-of day, or as today if that is earlier")
{
    Office office(plan()); // today is 8 October
    CHECK(LogForm(office.source(), fresh()).day() == day("2024-09-30"));
    office.source().setAsOf(day("2024-12-31"));
    const LogForm form(office.source(), fresh());
    CHECK(form.day() == day("2024-10-08"));
    CHECK(form.firstDay() == day("2024-01-01"));
    CHECK(form.lastDay() == day("2024-10-08"));
    CHECK(form.quartersOver().size() == 3);
    CHECK(form.quartersOver().back().lastDay() == day("2024-09-30"));
}

TEST_CASE("the preview says what is missing, then what saving would do")
{
    Office office(plan());
    office.plus("1.1.1", "20", "2024-09-12");
    CHECK(office.preview(filled(office, "", "7")).kind == Kind::Incomplete);
    CHECK(office.preview(filled(office, "1.1.1", " ")).kind == Kind::Incomplete);

    const EntryPreview entryPreview = office.preview(filled(office, "1.1.1", "７"));
    CHECK(entryPreview.kind == Kind::Ready);
    CHECK(entryPreview.text == s("After saving, as of 30 Sep: actual 27 项, completion 77.1%"));
    CHECK(entryPreview.before.status == Status::Behind);
    CHECK(entryPreview.after.status == Status::OnTrack);
    CHECK(entryPreview.why.contains(s("26 项")));
    CHECK(entryPreview.warnings.isEmpty());
}

TEST_CASE("the preview says in words why an entry would be refused")
{
    Office office(plan());
    CHECK(office.preview(filled(office, "1.1.1", "1.2.3")).text.contains(s("1.2.3")));
    CHECK(office.preview(filled(office, "1.1.1", "1.2345678")).kind == Kind::Refused);
    LogForm form = filled(office, "1.3.1", "0.1");
    form.setKind(RowKind::Increment);
    CHECK(office.preview(form).kind == Kind::Refused);
    form.setKind(RowKind::Reading);
    CHECK(office.preview(form).kind == Kind::Ready);
    form.setDay(day("2024-10-09"));
    CHECK(office.preview(form).kind == Kind::Refused);
    CHECK_FALSE(office.save(form));
}

TEST_CASE("unusual figures have a warning and can be saved")
{
    Office office(plan());
    office.total("1.2.1", "150", "2024-09-12");
    LogForm form = filled(office, "1.2.1", "15");
    const EntryPreview entryPreview = office.preview(form);
    CHECK(entryPreview.kind == Kind::Ready);
    CHECK(entryPreview.warnings
          == QStringList{s("It would fall from 150 家 to 15 家."),
                         s("From 150 家 to 15 家 is a tenfold jump: check the figure and its unit of measure.")});
    CHECK(office.save(form));

    office.total("1.2.2", "120", "2024-09-12");
    CHECK(office.preview(filled(office, "1.2.2", "130")).warnings
          == QStringList{s("It would rise from 120 家 to 130 家.")});
    CHECK(office.preview(filled(office, "1.1.1", "350")).warnings.size() == 1);
}

TEST_CASE("saving writes the row, refreshes the view, and says what changed")
{
    Office office(plan());
    office.plus("1.1.1", "20", "2024-09-12");
    LogForm form = filled(office, "1.1.1", "7");
    form.setNote(s("签约"));
    const auto saved = office.save(form);
    REQUIRE(saved);
    CHECK(saved->message == s("Saved: 1.1.1 +7 on 30 Sep → 27 项 (On track)"));
    CHECK(office.source().assessment().indicator(s("1.1.1"))->status == Status::OnTrack);
    office.takeBack(saved->rows.front());
    CHECK(office.source().assessment().indicator(s("1.1.1"))->status == Status::Behind);

    CHECK(office.save(filled(office, "1.1.1", "-2"))->message == s("Saved: 1.1.1 -2 on 30 Sep → 18 项 (Behind)"));
    CHECK(office.save(filled(office, "1.2.1", "152"))->message
          == s("Saved: 1.2.1 =152 on 30 Sep → 152 家 (No baseline)"));
    LogForm baseline = filled(office, "1.2.1", "140");
    baseline.setKind(RowKind::Baseline);
    CHECK(office.save(baseline)->message == s("Saved: 1.2.1 baseline 140 → 152 家 (On track)"));
}

TEST_CASE("next() is the unit's next indicator in the plan, until there is none")
{
    Office office(plan());
    LogForm form(office.source(), fresh());
    CHECK_FALSE(form.next());
    form.setIndicator(s("1.1.1"));
    CHECK(form.next() == s("1.3.1")); // the indicators between are another unit's
    form.setUnit(beta);
    CHECK(form.next() == s("1.2.1"));
    form.setIndicator(s("1.2.2"));
    CHECK_FALSE(form.next());
}

TEST_CASE("the next entry takes over the last entry's unit and day, until the as-of day changes")
{
    Office office(plan());
    EntryMemory memory;
    LogForm first(office.source(), memory);
    first.setIndicator(s("1.1.1"));
    first.setUnit(beta);
    first.setDay(day("2024-06-30"));
    first.setAmount(s("7"));
    REQUIRE(office.save(first));

    first.setIndicator(s("1.1.1"));
    CHECK(first.unit() == beta); // the unit just chosen stays

    LogForm second(office.source(), memory);
    second.setIndicator(s("1.2.1"));
    CHECK(second.unit() == beta);
    CHECK(second.day() == day("2024-06-30"));

    office.source().setAsOf(day("2024-03-31"));
    CHECK(LogForm(office.source(), memory).day() == day("2024-03-31"));
}

TEST_CASE("the lead unit is suggested, not a supporting unit that logged last, and a chosen unit stays")
{
    Office office(plan());
    EntryMemory memory{beta, day("2024-06-30"), office.source().asOf()};
    LogForm form(office.source(), memory);
    form.setIndicator(s("1.1.1"));
    CHECK(form.unit() == alpha);
    form.setIndicator(s("1.2.1"));
    CHECK(form.unit() == beta);

    LogForm chosen(office.source(), memory);
    chosen.setUnit(beta);
    chosen.setIndicator(s("1.1.1"));
    CHECK(chosen.unit() == beta);
}

TEST_CASE("full-width digits are accepted, superscript and circled digits are not")
{
    Office office(plan());
    CHECK(office.preview(filled(office, "1.1.1", "＋１２．５ ")).kind == Kind::Ready);
    CHECK(office.preview(filled(office, "1.1.1", "12²")).kind == Kind::Refused);
    CHECK(office.preview(filled(office, "1.1.1", "3①")).kind == Kind::Refused);
}

TEST_CASE("a sum of the year below 0 has a warning and is allowed")
{
    Office office(plan());
    office.plus("1.1.1", "2", "2024-09-12");
    const EntryPreview entryPreview = office.preview(filled(office, "1.1.1", "-5"));
    CHECK(entryPreview.kind == Kind::Ready);
    CHECK(entryPreview.warnings == QStringList{s("The value would be below 0: -3 项. Check the sign.")});
}

TEST_CASE("before a figure is typed, the preview says what is known so far")
{
    Office office(plan());
    office.plus("1.1.1", "20", "2024-09-12");
    LogForm form(office.source(), fresh());
    form.setIndicator(s("1.1.1"));
    CHECK(office.preview(form).text.startsWith(s("So far: actual 20 项 of 35 项, last reported 12 Sep.\n")));
    form.setIndicator(s("1.2.1"));
    CHECK(office.preview(form).text.startsWith(s("So far nothing was reported; target 155 家.\n")));
}

TEST_CASE("A preview of a cap that would be exceeded says so")
{
    Office office(aPlan().with(anIndicator("1.1.1").atMost().to("5")));
    const EntryPreview entryPreview = office.preview(filled(office, "1.1.1", "7"));
    CHECK(entryPreview.before.word == s("Not reported"));
    CHECK(entryPreview.after.status == Status::Missed);
    CHECK(entryPreview.after.word == s("Over the cap"));
}

TEST_CASE("the kind that was chosen stays for the next indicators that take it, and comes back after one that does not")
{
    Office office(
        aPlan().with(anIndicator("1.1.1").flow()).with(anIndicator("1.1.2").ratio()).with(anIndicator("1.1.3").flow()));
    EntryMemory memory;
    LogForm first(office.source(), memory);
    first.setIndicator(QStringLiteral("1.1.1"));
    CHECK(first.kind() == RowKind::Increment); // the usual one of a flow
    first.remember();
    CHECK_FALSE(memory.kind); // nobody chose it
    first.setIndicator(QStringLiteral("1.1.2"));
    CHECK(first.kind() == RowKind::Reading);
    first.setKind(RowKind::Baseline);
    first.remember();

    LogForm second(office.source(), memory);
    second.setIndicator(QStringLiteral("1.1.1"));
    CHECK(second.kind() == RowKind::Increment); // a flow has no baseline
    second.setIndicator(QStringLiteral("1.1.2"));
    CHECK(second.kind() == RowKind::Baseline);
    second.setIndicator(QStringLiteral("1.1.3"));
    second.setKind(RowKind::Reading);
    second.setIndicator(QStringLiteral("1.1.1"));
    CHECK(second.kind() == RowKind::Reading);
    second.remember();
    LogForm third(office.source(), memory);
    third.setIndicator(QStringLiteral("1.1.3"));
    CHECK(third.kind() == RowKind::Reading);
}
