#include "models/entry/correction_form.h"

#include "models/office.h"
#include "session/entry/correction.h"
#include "session/entry/void_entry.h"
#include "session/view/journal_reading.h"
#include "support/catch.h"

using namespace xushi;
using namespace xushi::models;
using domain::ErrorCode;
using domain::RowKind;
using domain::Status;
using support::anIndicator;
using support::aPlan;
using support::day;
using support::q;
using Kind = EntryPreview::Kind;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

domain::Plan plan()
{
    return aPlan().with(anIndicator("1.1.1").to("35").named(s("产学研项目"), s("项")));
}

domain::JournalRow rowOf(Office &office, const QString &id)
{
    return session::voidableRow(office.workspace(), id).value();
}

} // namespace

TEST_CASE("a correction starts with the row's content and cannot be saved until something is changed")
{
    Office office(plan());
    const QString wrong = office.plus("1.1.1", "70", "2024-09-12");
    CorrectionForm form(office.source(), rowOf(office, wrong));
    CHECK(form.title() == s("1.1.1 产学研项目"));
    CHECK(form.wrong().startsWith(s("2024-09-12 Increment +70 项")));
    CHECK(form.right().amount() == s("70"));
    CHECK(form.right().kind() == RowKind::Increment);
    CHECK(form.right().day() == day("2024-09-12"));
    CHECK(office.preview(form).kind == Kind::Incomplete);
    CHECK(office.preview(form).text.startsWith(s("Change what is wrong")));
    form.right().setAmount(s("７０.0"));
    CHECK(office.preview(form).kind == Kind::Incomplete);
    form.right().setAmount({});
    CHECK(office.whyNot(form) == s("Type the right figure."));
}

TEST_CASE("a correction needs a reason, and its message says what it did")
{
    Office office(plan());
    const QString wrong = office.plus("1.1.1", "70", "2024-09-12");
    CorrectionForm form(office.source(), rowOf(office, wrong));
    form.right().setAmount(s("27"));
    CHECK(office.preview(form).kind == Kind::Ready);
    CHECK(office.preview(form).before.status == Status::Met);
    CHECK(office.preview(form).after.status == Status::OnTrack);
    CHECK(office.preview(form).warnings.size() == 1);
    CHECK(office.whyNot(form).startsWith(s("Say what was wrong")));
    form.setReason(s("看错行"));
    CHECK(office.whyNot(form).isEmpty());
    CHECK(office.preview(form).warnings.isEmpty());

    const auto saved = office.save(form);

    REQUIRE(saved);
    CHECK(saved->replaced == QStringList{wrong});
    CHECK(saved->reason == s("看错行"));
    CHECK(saved->message == s("Corrected: 1.1.1 +27 instead of +70 → 27 项 (On track)"));
    CHECK(office.source().assessment().indicator(u"1.1.1")->position.actual == q("27"));
    CHECK(session::readJournal(office.workspace(), {}).value().rows.size() == 3);
}

TEST_CASE("a total that was entered as an increment is corrected by changing its kind alone")
{
    Office office(plan());
    office.plus("1.1.1", "20", "2024-06-30");
    const QString wrong = office.plus("1.1.1", "27", "2024-09-12");
    CorrectionForm form(office.source(), rowOf(office, wrong));
    form.right().setKind(RowKind::Reading);
    form.setReason(s("是累计数"));
    REQUIRE(office.save(form));
    CHECK(office.source().assessment().indicator(u"1.1.1")->position.actual == q("27"));
}

TEST_CASE("a row that somebody else has voided meanwhile cannot be corrected")
{
    Office office(plan());
    const QString wrong = office.plus("1.1.1", "70", "2024-09-12");
    CorrectionForm form(office.source(), rowOf(office, wrong));
    office.takeBack(wrong);
    form.right().setAmount(s("27"));
    form.setReason(s("看错行"));
    const auto saved = office.save(form);
    REQUIRE_FALSE(saved);
    CHECK(saved.error().error.code == ErrorCode::RowAlreadyVoided);
}

TEST_CASE("a correction's warnings compare with the state without the wrong figure")
{
    Office office(aPlan().with(anIndicator("1.1.1").level().to("900").named(s("企业数"), s("家"))));
    office.baseline("1.1.1", "790");
    office.total("1.1.1", "800", "2024-06-30");
    const QString wrong = office.total("1.1.1", "70", "2024-09-12");
    CorrectionForm form(office.source(), rowOf(office, wrong));
    form.setReason(s("少打一位"));
    form.right().setAmount(s("780"));
    CHECK(office.preview(form).warnings == QStringList{s("It would fall from 800 家 to 780 家.")});
    form.right().setAmount(s("810"));
    CHECK(office.preview(form).warnings.isEmpty());
}
