#include "domain/row_id.h"

#include "printing.h"

#include <rapidcheck.h>

#include <algorithm>
#include <set>

using namespace xushi::domain;

namespace {

constexpr qint64 aMoment = 1'727'700'000'000;

RowId id(const char *text)
{
    return RowId::parse(QString::fromLatin1(text)).value();
}

/// Version 7 and variant 10, read from the text as any other program would.
bool hasItsBits(const RowId &id)
{
    const QString text = id.toString();
    return text.size() == 36 && text[14] == u'7' && QStringLiteral("89ab").contains(text[19]);
}

rc::Gen<qint64> anyMoment()
{
    return rc::gen::inRange<qint64>(0, qint64(1) << 48);
}

} // namespace

TEST_CASE("An id contains the millisecond in which it was made, and its version and variant")
{
    const RowId made = RowId::make(aMoment, std::nullopt);
    CHECK(made.unixMs() == aMoment);
    CHECK(hasItsBits(made));
}

TEST_CASE("Ids of one millisecond are all different and rise in the order of their making")
{
    std::optional<RowId> newest;
    for (int i = 0; i < 2'000; ++i) {
        const RowId made = RowId::make(aMoment, newest);
        REQUIRE((!newest || made > *newest));
        REQUIRE(hasItsBits(made));
        newest = made;
    }
    CHECK(newest->unixMs() == aMoment);
}

TEST_CASE("Two databases that make an id in the same millisecond do not make the same one")
{
    std::set<RowId> made;
    for (int i = 0; i < 1'000; ++i)
        made.insert(RowId::make(aMoment, std::nullopt));
    CHECK(made.size() == 1'000);
}

TEST_CASE("Ids keep rising when the clock is set back")
{
    const RowId before = RowId::make(aMoment, std::nullopt);
    const RowId after = RowId::make(aMoment - 86'400'000, before);
    CHECK(after > before);
    CHECK(after.unixMs() == aMoment);
    CHECK(RowId::make(0, after) > after);
}

TEST_CASE("A later millisecond is used as it is, whatever the newest id contains")
{
    const RowId newest = id("01923f5a-4d80-7fff-bfff-ffffffffffff");
    const RowId made = RowId::make(newest.unixMs() + 1, newest);
    CHECK(made.unixMs() == newest.unixMs() + 1);
    CHECK(made > newest);
}

TEST_CASE("Counting on skips the bits of version and variant")
{
    const auto after = [](const char *newest) { return RowId::make(0, id(newest)).toString(); };
    CHECK(after("01923f5a-4d80-7000-80ff-ffffffffffff").startsWith(u"01923f5a-4d80-7000-8100-0"));
    CHECK(after("01923f5a-4d80-7000-bfff-ffffffffffff").startsWith(u"01923f5a-4d80-7001-8000-0"));
    CHECK(after("01923f5a-4d80-70ff-bfff-ffffffffffff").startsWith(u"01923f5a-4d80-7100-8000-0"));
    CHECK(after("01923f5a-4d80-7fff-bfff-ffffffffffff").startsWith(u"01923f5a-4d81-7000-8000-0"));
    CHECK(after("01923f5a-ffff-7fff-bfff-ffffffffffff").startsWith(u"01923f5b-0000-7000-8000-0"));
}

TEST_CASE("Two copies of a database that count on from the same id do not make the same one")
{
    const RowId newest = RowId::make(aMoment, std::nullopt);
    std::set<RowId> made;
    for (int i = 0; i < 1'000; ++i)
        made.insert(RowId::make(0, newest));
    CHECK(made.size() == 1'000);
}

TEST_CASE("For any clock, an id is well formed, above the newest and can be read back")
{
    REQUIRE(rc::check("make and parse keep order and bits", [] {
        std::optional<RowId> newest;
        for (int i = 0; i < 5; ++i) {
            const qint64 now = *anyMoment();
            const RowId made = RowId::make(now, newest);
            RC_ASSERT(hasItsBits(made));
            RC_ASSERT(RowId::parse(made.toString()) == made);
            RC_ASSERT(!newest || made > *newest);
            RC_ASSERT(made.unixMs() >= now);
            newest = made;
        }
    }));
}

TEST_CASE("Ids have the same order as their texts")
{
    REQUIRE(rc::check("the order of ids is that of their texts", [] {
        const RowId a = RowId::make(*anyMoment(), std::nullopt);
        const RowId b = RowId::make(*rc::gen::oneOf(anyMoment(), rc::gen::just(a.unixMs())), std::nullopt);
        RC_ASSERT((a < b) == (a.toString() < b.toString()));
    }));
}

TEST_CASE("An id is read in upper and lower case and printed in lower case")
{
    CHECK(id("01923F5A-4D80-7ABC-8DEF-0123456789AB").toString()
          == QStringLiteral("01923f5a-4d80-7abc-8def-0123456789ab"));
    CHECK(id("01923f5a-4d80-7abc-8def-0123456789ab").unixMs() == 0x0192'3f5a'4d80);
}

TEST_CASE("A text that is not a UUIDv7 is no id")
{
    const auto wrong = GENERATE(as<QStringView>(), u"", u"01923f5a-4d80-7abc-8def-0123456789a",
                                u"01923f5a-4d80-7abc-8def-0123456789abc", u"{01923f5a-4d80-7abc-8def-0123456789ab}",
                                u"01923f5a4d807abc8def0123456789ab", u"{01923f5a-4d80-7abc-8def-0123456789a",
                                u"00000000-0000-0000-0000-000000000000",
                                u"01923f5a-4d80-4abc-8def-0123456789ab", // version 4
                                u"01923f5a-4d80-8abc-8def-0123456789ab", // version 8
                                u"01923f5a-4d80-7abc-7def-0123456789ab", // variant 01
                                u"01923f5a-4d80-7abc-cdef-0123456789ab", // variant 11
                                u"01923f5a-4d80-7abc-8def-0123456789ag", u"01923f5a 4d80 7abc 8def 0123456789ab",
                                u" 1923f5a-4d80-7abc-8def-0123456789ab", u"0192-3f5a4d80-7abc-8def-0123456789ab",
                                u"\uff101923f5a-4d80-7abc-8def-0123456789ab",  // a full-width zero
                                u"\u01301923f5a-4d80-7abc-8def-0123456789ab"); // ends in the byte of a zero
    INFO(wrong.toString());
    CHECK_FALSE(RowId::parse(wrong));
}
