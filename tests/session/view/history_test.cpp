#include "session/view/history.h"

#include "session/entry/figure_preview.h"
#include "session/entry/void_entry.h"
#include "session/temporary_workspace.h"
#include "support/catch.h"

using namespace xushi;
using namespace xushi::domain;
using support::anIndicator;
using support::aPlan;
using support::day;
using support::q;
using support::TemporaryWorkspace;

namespace {

Plan plan()
{
    return aPlan().with(anIndicator("1.1.1").level().to("155")).with(anIndicator("1.2.1"));
}

QString log(TemporaryWorkspace &workspace, RowKind kind, const char *amount, const char *asOf)
{
    return session::logFigure(*workspace, {{}, QStringLiteral("1.1.1"), kind, q(amount), day(asOf)})
        .value()
        .row.id.toString();
}

/// "2024-05-01 increment 5 = 148": a line for each row, with the total or the reason of a void.
QStringList historyText(TemporaryWorkspace &workspace, const char *asOf = "2024-09-30",
                        qint64 knownAt = session::knownNow)
{
    const auto view = session::look(*workspace, {{}, day(asOf), knownAt}).value();
    const auto history = session::historyOf(*workspace, view, QStringLiteral("1.1.1")).value();
    QStringList lines;
    for (const auto &one : history) {
        const QString outcome = one.voidReason ? *one.voidReason
                                : one.total    ? one.total->toString()
                                               : QStringLiteral("-");
        lines +=
            QStringLiteral("%1 %2 %3").arg(one.row.asOf.toString(Qt::ISODate), one.row.amount->toString(), outcome);
    }
    return lines;
}

} // namespace

TEST_CASE("The history of an indicator lists its rows, newest day first, with the total at the end of each day")
{
    TemporaryWorkspace workspace(plan());
    REQUIRE(session::enterBaseline(*workspace, {{}, QStringLiteral("1.1.1"), q("140")}));
    log(workspace, RowKind::Increment, "5", "2024-05-01");
    log(workspace, RowKind::Reading, "143", "2024-03-31"); // entered after a row of a later day
    log(workspace, RowKind::Increment, "2", "2024-05-01");
    CHECK(historyText(workspace)
          == QStringList{QStringLiteral("2024-05-01 2 150"), QStringLiteral("2024-05-01 5 150"),
                         QStringLiteral("2024-03-31 143 143"), QStringLiteral("2023-12-31 140 -")});
}

TEST_CASE("A voided row stays in the history with its reason, and its void is not listed as a row")
{
    TemporaryWorkspace workspace(plan());
    log(workspace, RowKind::Reading, "143", "2024-03-31");
    const QString wrong = log(workspace, RowKind::Increment, "40", "2024-06-28");
    const qint64 before = workspace.now();
    REQUIRE(session::voidRow(*workspace, wrong, QStringLiteral("录错")));
    CHECK(historyText(workspace)
          == QStringList{QStringLiteral("2024-06-28 40 录错"), QStringLiteral("2024-03-31 143 143")});
    CHECK(historyText(workspace, "2024-09-30", before).first() == QStringLiteral("2024-06-28 40 183"));
}

TEST_CASE("The history includes rows of days after the view's day")
{
    TemporaryWorkspace workspace(plan());
    log(workspace, RowKind::Reading, "143", "2024-09-30");
    CHECK(historyText(workspace, "2024-03-31") == QStringList{QStringLiteral("2024-09-30 143 143")});
}

TEST_CASE("Increments without a value to start from have no total")
{
    TemporaryWorkspace workspace(plan());
    log(workspace, RowKind::Increment, "3", "2024-03-31");
    CHECK(historyText(workspace) == QStringList{QStringLiteral("2024-03-31 3 -")});
}

TEST_CASE("An indicator that the plan does not have has no history")
{
    TemporaryWorkspace workspace(plan());
    const auto view = session::look(*workspace, {}).value();
    const auto history = session::historyOf(*workspace, view, QStringLiteral("9.9.9"));
    REQUIRE_FALSE(history);
    CHECK(history.error() == Error{ErrorCode::UnknownIndicator, {QStringLiteral("9.9.9")}});
}

TEST_CASE("The preview of a baseline shows how it will count and writes nothing")
{
    TemporaryWorkspace workspace(plan());
    log(workspace, RowKind::Reading, "152", "2024-09-30");
    const auto preview =
        session::previewBaseline(*workspace, {{}, QStringLiteral("1.1.1"), q("140")}, day("2024-09-30")).value();
    CHECK(preview.before.status == Status::NeedsBaseline);
    CHECK(preview.after.status == Status::OnTrack);
    CHECK(historyText(workspace).size() == 1);

    const auto refused = session::previewBaseline(*workspace, {{}, QStringLiteral("1.2.1"), q("1")}, day("2024-09-30"));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::BaselineOfFlow);
}
