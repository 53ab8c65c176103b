#include "papers/kept_search.h"

#include "kept_sample.h"

#include <QFileInfo>

using namespace xushi;
using namespace xushi::papers;
using domain::ErrorCode;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// Two days: the sheets of all units and of one, the bulletin; and the sheets once more after a figure was entered.
void fill(const Archive &archive)
{
    const KeptPaper first = aPaper("2024-10-08 09:30");
    archive.keep(first, "%PDF all");
    archive.keep(withUnit(first, "jia", s("甲局")), "%PDF jia");
    archive.keep(asBulletin(first), "%PDF bulletin");
    archive.keep(withDigest(aPaper("2024-10-15 16:00"), "7f3b-0000-1111"), "%PDF later");
}

std::size_t found(const Archive &archive, const char *asked, std::optional<PaperKind> kind = {})
{
    const auto papers = findKept(archive.kept(), {s(asked), kind});
    return papers ? papers->size() : 0;
}

} // namespace

TEST_CASE("a kept paper is found by any beginning of its digest that has four digits, and by its day")
{
    const Archive archive;
    fill(archive);
    for (const char *asked : {"7f3a", "7F3A", "7f3a-91c2-e04d", " 7F3A91C2E04D ", "7f3a-91",
                              "7f3a91c2e04d0000000000000000000000000000000000000000000000000000", "2024-10-08"})
        CHECK(found(archive, asked, PaperKind::Bulletin) == 1);
    CHECK(found(archive, "2024-10-08") == 3);
    CHECK(found(archive, "2024-10-15") == 1);
    CHECK(found(archive, "2024-10-09") == 0);
    CHECK(found(archive, "7f3a-91c3") == 0);
}

TEST_CASE("unit, quarter and plan narrow the choice")
{
    const Archive archive;
    fill(archive);
    KeptWanted wanted{s("2024-10-08")};
    wanted.unit = s("jia");
    const auto one = findKept(archive.kept(), wanted);
    REQUIRE(one);
    REQUIRE(one->size() == 1);
    CHECK(KeptPapers::bytesOf(one->front()).value() == "%PDF jia");
    wanted.quarter = domain::Quarter::of(QDate(2024, 6, 30));
    CHECK_FALSE(findKept(archive.kept(), wanted));
    wanted = {s("2024-10-08")};
    wanted.plan = s("another");
    CHECK_FALSE(findKept(archive.kept(), wanted));
}

TEST_CASE("the same paper printed on two days is one paper, the first of them")
{
    const Archive archive;
    archive.keep(aPaper("2024-10-08 09:30"), "%PDF all");
    archive.keep(aPaper("2024-10-09 09:30"), "%PDF all");
    const KeptWanted wanted{s("7f3a-91c2-e04d")};
    const auto papers = findKept(archive.kept(), wanted);
    REQUIRE(papers);
    const auto only = onlyOne(*papers, wanted);
    REQUIRE(only);
    CHECK(only->printed.date() == QDate(2024, 10, 8));
    CHECK(found(archive, "2024-10-09") == 1);
}

TEST_CASE("where none is found, and where several are, the answer lists what there is")
{
    const Archive archive;
    fill(archive);
    const auto none = findKept(archive.kept(), {s("2023-01-01"), PaperKind::Sheets});
    REQUIRE_FALSE(none);
    CHECK(none.error().code == ErrorCode::NoKeptPaper);
    CHECK(none.error().args.value(2)
          == s("2024-10-15 16:00 7f3b-0000-1111 (2024Q3, all units), 2024-10-08 09:30 7f3a-91c2-e04d (2024Q3, all "
               "units), 2024-10-08 09:30 7f3a-91c2-e04d (2024Q3, 甲局)"));
    const KeptWanted day{s("2024-10-08")};
    const auto several = onlyOne(findKept(archive.kept(), day).value(), day);
    REQUIRE_FALSE(several);
    CHECK(several.error().code == ErrorCode::SeveralKeptPapers);
    CHECK(several.error().args.value(1).contains(s("(2024Q3, bulletin)")));
    for (const char *asked : {"7f3", "xyzw", "", "2024-13-01x"}) {
        const auto refused = findKept(archive.kept(), {s(asked)});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::NotAPrintedPaper);
    }
}
