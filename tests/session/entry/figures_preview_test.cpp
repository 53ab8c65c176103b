#include "session/temporary_workspace.h"

#include "session/entry/figure_preview.h"
#include "session/entry/void_entry.h"
#include "session/view/journal_reading.h"
#include "session/view/viewpoint.h"
#include "support/catch.h"
#include "support/chance.h"

using namespace xushi;
using namespace xushi::domain;
using session::FigureEntry;
using support::anIndicator;
using support::aPlan;
using support::day;
using support::q;
using support::TemporaryWorkspace;

namespace {

Plan plan()
{
    return aPlan()
        .with(anIndicator("1.1.1").flow().to("35").named(QStringLiteral("签约项目"), QStringLiteral("项")),
              {QStringLiteral("alpha"), QStringLiteral("beta")})
        .with(anIndicator("1.2.1").level().to("155"))
        .with(anIndicator("1.3.1").ratio().to("3.2"));
}

FigureEntry increment(const char *indicator, const char *amount, const char *asOf)
{
    return {{}, QString::fromLatin1(indicator), RowKind::Increment, q(amount), day(asOf)};
}

FigureEntry reading(const char *indicator, const char *amount, const char *asOf)
{
    return {{}, QString::fromLatin1(indicator), RowKind::Reading, q(amount), day(asOf)};
}

std::optional<Quantity> actual(session::Workspace &workspace, const char *indicator, const char *asOf)
{
    const auto view = session::look(workspace, {{}, day(asOf)});
    return view.value().assessment.indicator(QString::fromLatin1(indicator))->position.actual;
}

} // namespace

TEST_CASE("Figures that are entered together are each previewed with all of them, and nothing is written")
{
    TemporaryWorkspace workspace(plan());
    REQUIRE(session::logFigure(*workspace, increment("1.1.1", "20", "2024-06-30")));
    const std::vector entries{increment("1.1.1", "3", "2024-07-31"), increment("1.1.1", "4", "2024-08-31"),
                              reading("1.2.1", "150", "2024-09-30")};
    const auto previews = session::previewFigures(*workspace, {}, entries, day("2024-09-30"));
    REQUIRE(previews);
    REQUIRE(previews->size() == 3);
    for (int i = 0; i < 2; ++i) {
        CHECK((*previews)[i]->before.position.actual == q("20"));
        CHECK((*previews)[i]->after.position.actual == q("27"));
    }
    CHECK_FALSE((*previews)[2]->before.position.actual);
    CHECK((*previews)[2]->after.position.actual == q("150"));
    CHECK(session::readJournal(*workspace, {}).value().rows.size() == 1);
}

TEST_CASE("A figure of a day after the as-of day is previewed at the end of its own day")
{
    TemporaryWorkspace workspace(plan());
    const auto previews = session::previewFigures(
        *workspace, {}, {increment("1.1.1", "3", "2024-03-31"), increment("1.1.1", "4", "2024-09-30")},
        day("2024-06-30"));
    REQUIRE(previews);
    CHECK((*previews)[0]->after.position.actual == q("3"));
    CHECK((*previews)[1]->after.position.actual == q("7"));
}

TEST_CASE("Each refused figure says why, and the others are previewed without it")
{
    TemporaryWorkspace workspace(plan());
    FigureEntry renamed = increment("1.1.1", "1", "2024-09-30");
    renamed.name = QStringLiteral("企业数");
    FigureEntry otherMeasure = increment("1.1.1", "1", "2024-09-30");
    otherMeasure.measure = QStringLiteral("万项");
    FigureEntry named = increment("1.1.1", "2", "2024-09-30");
    named.name = QStringLiteral(" 签约项目 ");
    named.measure = QStringLiteral("项");
    const auto previews = session::previewFigures(
        *workspace, {},
        {increment("9.9", "1", "2024-09-30"), renamed, otherMeasure, increment("1.3.1", "1", "2024-09-30"), named},
        day("2024-09-30"));
    REQUIRE(previews);
    CHECK((*previews)[0].error() == Error{ErrorCode::UnknownIndicator, {QStringLiteral("9.9")}});
    CHECK((*previews)[1].error()
          == Error{ErrorCode::NameDiffers,
                   {QStringLiteral("1.1.1"), QStringLiteral("企业数"), QStringLiteral("签约项目")}});
    CHECK((*previews)[2].error()
          == Error{ErrorCode::MeasureDiffers, {QStringLiteral("1.1.1"), QStringLiteral("万项"), QStringLiteral("项")}});
    CHECK((*previews)[3].error().code == ErrorCode::IncrementOnRatio);
    CHECK((*previews)[4]->after.position.actual == q("2"));

    const auto logged = session::logFigure(*workspace, renamed);
    REQUIRE_FALSE(logged);
    CHECK(logged.error().code == ErrorCode::NameDiffers);
    CHECK_FALSE(session::previewFigures(*workspace, QStringLiteral("gone"), {}, day("2024-09-30")));
}

TEST_CASE("The preview of random figures shows what is there after they are logged")
{
    for (unsigned seed = 0; seed < 20; ++seed) {
        INFO("seed " << seed);
        support::Chance chance(seed);
        TemporaryWorkspace workspace(plan());
        const auto some = [&](int most) {
            std::vector<FigureEntry> entries;
            for (int i = 0; i < most; ++i) {
                const bool isReading = chance.oneIn(3);
                const char *indicator = isReading && chance.oneIn(2) ? "1.2.1" : "1.1.1";
                FigureEntry entry =
                    isReading ? reading(indicator, "0", "2024-01-01") : increment(indicator, "0", "2024-01-01");
                entry.asOf = entry.asOf.addDays(static_cast<qint64>(chance.below(270)));
                entry.amount = Quantity::whole(static_cast<qint64>(chance.below(50)));
                entries.push_back(entry);
            }
            return entries;
        };
        REQUIRE(session::logFigures(*workspace, {}, some(5)));
        const auto entries = some(6);
        const auto previews = session::previewFigures(*workspace, {}, entries, day("2024-09-30"));
        REQUIRE(previews);
        REQUIRE(session::logFigures(*workspace, {}, entries));
        for (std::size_t i = 0; i < entries.size(); ++i)
            CHECK((*previews)[i]->after.position.actual
                  == actual(*workspace, entries[i].indicator.toLatin1().constData(), "2024-09-30"));
    }
}

namespace {

bool isWarned(const Result<session::FigurePreview> &preview)
{
    const auto &warnings = preview.value().warnings;
    return std::any_of(warnings.begin(), warnings.end(),
                       [](const EntryWarning &one) { return one.kind == EntryWarning::Kind::SameAgain; });
}

} // namespace

TEST_CASE(
    "The same amount twice on a day has a warning, whichever unit reports, and other days, amounts and kinds have none")
{
    TemporaryWorkspace workspace(plan());
    FigureEntry first = increment("1.1.1", "20", "2024-06-30");
    const auto logged = session::logFigure(*workspace, first);
    REQUIRE(logged);
    const auto seen = [&](const FigureEntry &entry) {
        return session::previewFigure(*workspace, entry, day("2024-09-30"));
    };
    CHECK(isWarned(seen(first)));
    CHECK(
        seen(first)->warnings.back()
        == EntryWarning{
            EntryWarning::Kind::SameAgain, {}, q("20"), day("2024-06-30"), QStringLiteral("甲局"), RowKind::Increment});
    first.unit = QStringLiteral("beta"); // the task's other unit
    CHECK(isWarned(seen(first)));
    CHECK_FALSE(isWarned(seen(increment("1.1.1", "20", "2024-06-29"))));
    CHECK_FALSE(isWarned(seen(increment("1.1.1", "21", "2024-06-30"))));
    CHECK_FALSE(isWarned(seen(reading("1.1.1", "20", "2024-06-30"))));
    const QString row = logged->row.id.toString();
    CHECK_FALSE(isWarned(session::previewFigure(*workspace, first, day("2024-09-30"), row))); // as its replacement
    REQUIRE(session::voidRow(*workspace, row, QStringLiteral("x")));
    CHECK_FALSE(isWarned(seen(first)));
}

TEST_CASE("The same amount twice on a day in one table has a warning")
{
    TemporaryWorkspace workspace(plan());
    const auto twice = session::previewFigures(
        *workspace, {}, {increment("1.1.1", "3", "2024-07-31"), increment("1.1.1", "3", "2024-07-31")},
        day("2024-09-30"));
    CHECK(isWarned(twice->at(0)));
    CHECK(isWarned(twice->at(1)));
    const auto mixed =
        session::previewFigures(*workspace, {},
                                {increment("1.1.1", "3", "2024-07-31"), increment("1.1.1", "4", "2024-07-31"),
                                 increment("1.1.1", "3", "2024-07-31")},
                                day("2024-09-30"));
    CHECK(isWarned(mixed->at(0)));
    CHECK_FALSE(isWarned(mixed->at(1)));
    CHECK(isWarned(mixed->at(2)));
    const auto once = session::previewFigures(
        *workspace, {}, {increment("1.1.1", "3", "2024-07-31"), increment("1.1.1", "3", "2024-08-31")},
        day("2024-09-30"));
    CHECK_FALSE(isWarned(once->at(0)));
}
