#include "session/view/digest_search.h"

#include "session/entry/figure_entry.h"
#include "session/temporary_workspace.h"
#include "session/view/viewpoint.h"
#include "storage/stores/journal_store.h"
#include "support/catch.h"
#include "support/journal_maker.h"

using namespace xushi;
using namespace xushi::domain;
using support::anIndicator;
using support::aPlan;
using support::day;
using support::q;
using support::TemporaryWorkspace;

namespace {

QString digest(TemporaryWorkspace &workspace)
{
    return session::journalDigest(*workspace, session::knownNow).value();
}

void log(TemporaryWorkspace &workspace, qint64 now)
{
    workspace.setNow(now);
    REQUIRE(
        session::logFigure(*workspace, {{}, QStringLiteral("1.1.1"), RowKind::Increment, q("1"), day("2024-05-01")}));
}

} // namespace

TEST_CASE("A printed digest is found with the known-at time at which this database shows exactly that state")
{
    TemporaryWorkspace workspace(aPlan().with(anIndicator("1.1.1")));
    const qint64 start = workspace.now();
    std::vector<QString> printed{digest(workspace)};
    for (int i = 1; i <= 5; ++i) {
        log(workspace, start + i * 1000);
        printed.push_back(digest(workspace));
    }
    for (int i = 0; i <= 5; ++i) {
        const auto found = session::findState(*workspace, printed[static_cast<std::size_t>(i)].left(12)).value();
        REQUIRE(found);
        CHECK(found->digest == printed[static_cast<std::size_t>(i)]);
        CHECK(found->rows == i);
        CHECK(found->isNewest == (i == 5));
        CHECK_FALSE(found->isOfRow);
        CHECK(session::journalDigest(*workspace, found->knownAt).value() == found->digest);
    }
}

TEST_CASE("States of up to two hundred heads are found, larger ones only if they are the newest")
{
    TemporaryWorkspace workspace(aPlan().with(anIndicator("1.1.1")));
    support::JournalMaker maker;
    QStringList heads;
    QStringList printed;
    for (int i = 1; i <= 260; ++i) {
        JournalRow row = maker.increment("1.1.1", "1", "2024-05-01");
        row.parents.clear();
        row.hash = hashOf(row);
        heads += row.hash;
        printed += digestOf(heads);
        REQUIRE(workspace->database().write([&] { return storage::JournalStore(workspace->database()).append(row); }));
    }
    const auto find = [&](int rows) { return session::findState(*workspace, printed[rows - 1].left(12)).value(); };

    CHECK(find(200)->rows == 200);
    CHECK_FALSE(find(230));
    CHECK(find(260)->isNewest);
    CHECK(session::findState(*workspace, digestOf({heads[239]}).left(12)).value()->isOfRow);
}

TEST_CASE("A digest that belongs to no state is not found")
{
    TemporaryWorkspace workspace(aPlan().with(anIndicator("1.1.1")));
    log(workspace, workspace.now());
    CHECK_FALSE(session::findState(*workspace, QStringLiteral("0123456789ab")).value());
}

TEST_CASE("A digest is accepted as it is printed, and anything else is refused")
{
    CHECK(session::digestDigits(QStringLiteral(" 7F3A-91c2-e04d ")).value() == QStringLiteral("7f3a91c2e04d"));
    for (const char *wrong : {"", "7f3a", "7f3a-91c", "not-a-digest", "7f3a91c2e04g"}) {
        const auto read = session::digestDigits(QString::fromLatin1(wrong));
        INFO(wrong);
        REQUIRE_FALSE(read);
        CHECK(read.error().code == ErrorCode::NotADigest);
    }
    CHECK_FALSE(session::digestDigits(QString(65, u'a')));
}
