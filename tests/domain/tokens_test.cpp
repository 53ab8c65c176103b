#include "domain/tokens.h"

#include "printing.h"

#include <set>

using namespace xushi::domain;

namespace {

/// The spellings of an enumeration, one after another; fails where one does not read back to its value.
template <typename E> QString spellings()
{
    std::set<E> values;
    for (const auto &[value, token] : Tokens<E>::all) {
        CHECK(tokenOf(value) == QLatin1StringView(token));
        CHECK(fromToken<E>(QString::fromLatin1(token)) == value);
        values.insert(value);
    }
    CHECK(values.size() == Tokens<E>::all.size());
    // Values are numbered from 0 without a gap, so that every value has a spelling.
    CHECK(static_cast<std::size_t>(*values.rbegin()) + 1 == values.size());
    return acceptedTokens<E>();
}

} // namespace

TEST_CASE("Each enumeration is spelled as docs/semantics.md spells it and read back")
{
    CHECK(spellings<Accumulation>() == QStringLiteral("flow, level, ratio"));
    CHECK(spellings<Direction>() == QStringLiteral("at_least, at_most"));
    CHECK(spellings<Commitment>() == QStringLiteral("firm, strive"));
    CHECK(spellings<Schedule>() == QStringLiteral("linear, constant, year_end, nodes"));
    CHECK(spellings<Role>() == QStringLiteral("lead, joint, support"));
    CHECK(spellings<RowKind>()
          == QStringLiteral("reading, increment, baseline, retarget, note, measure, assign, void, evidence, review, "
                            "close"));
    CHECK(spellings<TaskState>() == QStringLiteral("not_started, in_progress, done, blocked"));
    CHECK(spellings<Status>()
          == QStringLiteral("no_data, met, missed, year_end, needs_baseline, on_track, lagging, behind"));
    CHECK(spellings<CompletionBasis>() == QStringLiteral("from_baseline, of_target, of_cap"));
}

TEST_CASE("There are as many statuses as are counted")
{
    CHECK(Tokens<Status>::all.size() == std::size_t(statusCount));
}

TEST_CASE("A spelling is read exactly, or not at all")
{
    CHECK_FALSE(fromToken<Status>(u"Met"));
    CHECK_FALSE(fromToken<Status>(u"met "));
    CHECK_FALSE(fromToken<Status>(u""));
    CHECK_FALSE(fromToken<Status>(u"yearEnd"));
    CHECK_FALSE(fromToken<Direction>(u"at_leas"));
    CHECK_FALSE(fromToken<RowKind>(u"\uff56oid")); // a full-width v
}
