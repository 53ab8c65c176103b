#include "session/temporary_workspace.h"

#include "session/entry/figure_entry.h"
#include "session/entry/void_entry.h"
#include "session/view/journal_reading.h"
#include "session/view/viewpoint.h"
#include "support/catch.h"

using namespace xushi;
using namespace xushi::domain;
using support::anIndicator;
using support::aPlan;
using support::day;
using support::q;
using support::TemporaryWorkspace;

namespace {

QString logged(TemporaryWorkspace &workspace)
{
    const auto change =
        session::logFigure(*workspace, {{}, QStringLiteral("1.1.1"), RowKind::Increment, q("40"), day("2024-06-28")});
    REQUIRE(change);
    return change->row.id.toString();
}

ErrorCode refusal(TemporaryWorkspace &workspace, const QString &row, const QString &reason)
{
    const auto before = session::readJournal(*workspace, {}).value().rows.size();
    const auto change = session::voidRow(*workspace, row, reason);
    REQUIRE_FALSE(change);
    CHECK(session::readJournal(*workspace, {}).value().rows.size() == before);
    return change.error().code;
}

} // namespace

TEST_CASE("A voided figure no longer counts, and both rows stay")
{
    TemporaryWorkspace workspace(aPlan().with(anIndicator("1.1.1")));
    const QString row = logged(workspace);

    const auto change = session::voidRow(*workspace, row, QStringLiteral("录错"));

    REQUIRE(change);
    CHECK(change->indicators == QStringList{QStringLiteral("1.1.1")});
    CHECK(change->row.asOf == day("2024-06-28"));
    const auto view = session::look(*workspace, {{}, day("2024-09-30")});
    CHECK(view->assessment.indicator(u"1.1.1")->status == Status::NoData);
    const auto journal = session::readJournal(*workspace, {});
    CHECK(journal->rows.size() == 2);
    CHECK(journal->voidReasons.value(row) == QStringLiteral("录错"));
}

TEST_CASE("Refused: a void without a reason, of a void, of a voided row, of an unknown row")
{
    TemporaryWorkspace workspace(aPlan().with(anIndicator("1.1.1")));
    const QString row = logged(workspace);

    CHECK(refusal(workspace, row, QStringLiteral("  ")) == ErrorCode::VoidWithoutReason);
    const QString taken = session::voidRow(*workspace, row, QStringLiteral("录错"))->row.id.toString();
    CHECK(refusal(workspace, row, QStringLiteral("again")) == ErrorCode::RowAlreadyVoided);
    CHECK(refusal(workspace, taken, QStringLiteral("back")) == ErrorCode::VoidOfVoid);
    CHECK(refusal(workspace, QStringLiteral("01a20a48-55ad-7f81-a566-34acc2395901"), QStringLiteral("x"))
          == ErrorCode::UnknownRow);
    CHECK(refusal(workspace, QStringLiteral("nonsense"), QStringLiteral("x")) == ErrorCode::UnknownRow);
}

TEST_CASE("At a known-at time before the void, the figure still counts")
{
    TemporaryWorkspace workspace(aPlan().with(anIndicator("1.1.1")));
    const QString row = logged(workspace);
    const qint64 before = workspace.now();
    workspace.setNow(before + 1000);
    REQUIRE(session::voidRow(*workspace, row, QStringLiteral("录错")));

    const auto then = session::look(*workspace, {{}, day("2024-09-30"), before + 500});
    const auto now = session::look(*workspace, {{}, day("2024-09-30")});

    CHECK(then->assessment.indicator(u"1.1.1")->position.actual == q("40"));
    CHECK_FALSE(now->assessment.indicator(u"1.1.1")->position.actual);
    CHECK(session::journalDigest(*workspace, before + 500).value()
          != session::journalDigest(*workspace, session::knownNow).value());
}
