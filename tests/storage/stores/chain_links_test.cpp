#include "storage/stores/chain_links.h"

#include "support/catch.h"

#include <rapidcheck.h>

#include <QSet>

using namespace xushi;
using domain::RowId;
using storage::ChainLinks;

namespace {

QString hash(int number)
{
    return QStringLiteral("f%1").arg(number, 63, 16, QLatin1Char('0'));
}

RowId row(int number)
{
    return RowId::make(number + 1, std::nullopt);
}

QStringList missing(const ChainLinks &links)
{
    QStringList parents;
    for (const ChainLinks::MissingParent &missing : links.missingParents())
        parents += missing.parent;
    return parents;
}

} // namespace

TEST_CASE("A journal without rows has no heads")
{
    CHECK(ChainLinks().heads().isEmpty());
    CHECK(ChainLinks().missingParents().empty());
}

TEST_CASE("A parent may come after the row that names it, as where two journals were merged")
{
    ChainLinks links;
    links.add(row(2), hash(2), {hash(1)});
    CHECK(missing(links) == QStringList{hash(1)});

    links.add(row(1), hash(1), {});

    CHECK(missing(links).isEmpty());
    CHECK(links.heads() == QStringList{hash(2)});
}

TEST_CASE("A parent that no row is is reported as missing, with the row that names it")
{
    ChainLinks links;
    links.add(row(1), hash(1), {});
    links.add(row(2), hash(2), {hash(1), hash(7)});

    const auto missing = links.missingParents();

    REQUIRE(missing.size() == 1);
    CHECK(missing.front().row.unixMs() == row(2).unixMs());
    CHECK(missing.front().parent == hash(7));
}

TEST_CASE("Hashes of a damaged file are told apart as the texts that they are")
{
    const QString upper = hash(10).toUpper();
    ChainLinks links;
    links.add(row(1), QString(), {});
    links.add(row(2), QStringLiteral("nonsense"), {hash(7)});
    links.add(row(3), hash(10), {upper});
    links.add(row(4), upper, {});

    CHECK(missing(links) == QStringList{hash(7)});
    CHECK(links.heads() == QStringList{QString(), hash(10), QStringLiteral("nonsense")});
}

TEST_CASE("Heads and missing parents of any journal are those that sets of texts give")
{
    const bool holds = rc::check("random links", [] {
        const int count = *rc::gen::inRange(0, 300);
        ChainLinks links;
        QSet<QString> all;
        QSet<QString> named;
        for (int i = 0; i < count; ++i) {
            const int parent = *rc::gen::inRange(0, count + 2);
            links.add(row(i), hash(i), {hash(parent)});
            all.insert(hash(i));
            named.insert(hash(parent));
        }
        QStringList heads = (all - named).values();
        heads.sort();
        const QStringList found = missing(links);
        RC_ASSERT((links.heads() == heads));
        RC_ASSERT((QSet<QString>(found.begin(), found.end()) == named - all));
    });
    CHECK(holds);
}
