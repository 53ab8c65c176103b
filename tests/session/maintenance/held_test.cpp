#include "session/maintenance/held.h"

#include "session/entry/figure_entry.h"
#include "session/entry/void_entry.h"
#include "session/maintenance/backups.h"
#include "session/maintenance/check.h"
#include "session/maintenance/merging.h"
#include "session/temporary_workspace.h"
#include "session/view/journal_cache.h"
#include "session/view/viewpoint.h"
#include "support/catch.h"
#include "support/journal_maker.h"

#include <algorithm>

using namespace xushi;
using namespace xushi::domain;
using namespace xushi::session;
using support::anIndicator;
using support::aPlan;
using support::day;
using support::q;
using support::TemporaryWorkspace;

namespace {

/// An office with a figure of its own, and a figure and a note of a unit that is not responsible.
class Office {
public:
    Office() : workspace(aPlan().with(anIndicator("1.1.1").to("35")))
    {
        REQUIRE(logFigure(*workspace, {{}, QStringLiteral("1.1.1"), RowKind::Increment, q("5"), day("2024-09-12")}));
        support::JournalMaker came;
        figure =
            came.add(RowKind::Increment, QStringLiteral("1.1.1"), q("7"), day("2024-09-13"), {}, gamma).id.toString();
        note = came.add(RowKind::Note, QStringLiteral("1.1"), std::nullopt, day("2024-09-13"),
                        {{QStringLiteral("progress"), QStringLiteral("done")}}, gamma)
                   .id.toString();
        TemporaryWorkspace unit(aPlan().with(anIndicator("1.1.1").to("35")));
        unit.append(came.rows());
        REQUIRE(merge(*workspace, backUp(*unit).value().file));
    }

    std::optional<Quantity> actual(qint64 knownAt = knownNow)
    {
        return look(*workspace, {{}, day("2024-09-30"), knownAt}).value().assessment.indicators[0].position.actual;
    }

    std::size_t notes() { return look(*workspace, {{}, day("2024-09-30")}).value().progress->front().notes.size(); }

    /// As the window reads it.
    std::optional<Quantity> actualInCache()
    {
        JournalCache cache(workspace->plan({}).value());
        REQUIRE(cache.read(*workspace, 100));
        return cache.positionsAt(day("2024-09-30")).value().front().actual;
    }

    QStringList held()
    {
        QStringList ids;
        const auto entries = heldRows(*workspace).value();
        for (const HeldEntry &entry : entries)
            ids += entry.held.row.id.toString();
        return ids;
    }

    TemporaryWorkspace workspace;
    QString figure;
    QString note;

private:
    const QString gamma = QStringLiteral("gamma");
};

} // namespace

TEST_CASE("A figure and a note of a unit that is not responsible are held, and count nowhere")
{
    Office office;
    CHECK(office.actual() == q("5"));
    CHECK(office.actualInCache() == q("5"));
    CHECK(office.notes() == 0);
    CHECK(office.held() == QStringList{office.figure, office.note});
    const auto findings = check(*office.workspace).value().findings;
    CHECK(std::count_if(findings.begin(), findings.end(),
                        [](const Finding &finding) { return finding.kind == FindingKind::HeldRow; })
          == 2);
}

TEST_CASE("A held row counts once the office accepts it, and not at an earlier time")
{
    Office office;
    const qint64 before = office.workspace.now();
    office.workspace.setNow(before + 1000);

    const auto decided = decideHeld(*office.workspace, {office.figure, office.note}, {true});

    REQUIRE(decided);
    CHECK(decided->size() == 2);
    CHECK(office.actual() == q("12"));
    CHECK(office.actualInCache() == q("12"));
    CHECK(office.notes() == 1);
    CHECK(office.held().isEmpty());
    CHECK(check(*office.workspace).value().isSound());
    CHECK(office.actual(before) == q("5"));
}

TEST_CASE("A refused row does not count, stays listed with its reason, and needs nothing more in the check")
{
    Office office;
    REQUIRE(decideHeld(*office.workspace, {office.figure, office.note}, {false, QStringLiteral("not their task")}));
    CHECK(office.actual() == q("5"));
    const auto entries = heldRows(*office.workspace).value();
    REQUIRE(entries.size() == 2);
    CHECK(entries.front().held.decision->reason == u"not their task");
    CHECK(check(*office.workspace).value().isSound());
}

TEST_CASE("Of several decisions about a row the newest holds, and a decision can be taken back")
{
    Office office;
    REQUIRE(decideHeld(*office.workspace, {office.figure}, {true}));
    REQUIRE(decideHeld(*office.workspace, {office.figure}, {false, QStringLiteral("no")}));
    CHECK(office.actual() == q("5"));
    const auto again = decideHeld(*office.workspace, {office.figure}, {true});
    REQUIRE(again);
    CHECK(office.actual() == q("12"));
    REQUIRE(voidRow(*office.workspace, again->front().row.id.toString(), QStringLiteral("by mistake")));
    CHECK(office.actual() == q("5"));
}

TEST_CASE("Nothing is decided about an unknown row, a row that is not held, or without a reason for a refusal")
{
    Office office;
    const QString own = office.held().isEmpty() ? QString() : office.figure;
    const auto codeOf = [&](const QStringList &rows, const HeldDecision &decision) {
        return decideHeld(*office.workspace, rows, decision).error().code;
    };
    const QString sound =
        logFigure(*office.workspace, {{}, QStringLiteral("1.1.1"), RowKind::Increment, q("1"), day("2024-09-14")})
            ->row.id.toString();
    CHECK(codeOf({own, sound}, {true}) == ErrorCode::RowNotHeld);
    CHECK(codeOf({own, QStringLiteral("nothing")}, {true}) == ErrorCode::UnknownRow);
    CHECK(codeOf({own}, {false, QStringLiteral("  ")}) == ErrorCode::ReviewWithoutReason);
    CHECK(office.held().size() == 2);
    CHECK(office.actual() == q("6"));
}
