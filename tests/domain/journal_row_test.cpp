#include "domain/journal_row.h"

#include "printing.h"
#include "support/plan_maker.h"

#include <QJsonArray>

#include <rapidcheck.h>

#include <functional>

using namespace xushi::domain;
using namespace xushi::support;

namespace {

JournalRow aRow()
{
    return {RowId::parse(u"01920000-0000-7000-8000-000000000001").value(),
            QStringLiteral("test-2024"),
            RowKind::Reading,
            QStringLiteral("1.1.1"),
            QStringLiteral("alpha"),
            QDate(2024, 9, 30),
            1'727'700'000'000,
            QStringLiteral("张三"),
            q("12.5"),
            QStringLiteral(R"({"note":"三季度"})"),
            {QString(64, u'a'), QString(64, u'b')},
            {},
            1'727'700'000'123};
}

using Change = std::function<void(JournalRow &)>;

bool changesTheHash(const Change &change)
{
    JournalRow changed = aRow();
    change(changed);
    return hashOf(changed) != hashOf(aRow()) && canonicalForm(changed) != canonicalForm(aRow());
}

/// A short text, often with the characters that separate the fields of the canonical form.
rc::Gen<QString> anyText()
{
    return rc::gen::map(rc::gen::container<std::u16string>(rc::gen::elementOf(std::u16string(u"a1 2\n0三{}unit"))),
                        [](const std::u16string &text) { return QString::fromStdU16String(text); });
}

rc::Gen<std::optional<Quantity>> anyAmount()
{
    return rc::gen::element<std::optional<Quantity>>(std::nullopt, Quantity(), q("1"), q("-1"), q("0.1"));
}

QStringList anyParents()
{
    QStringList parents;
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i)
        parents += QString(64, QChar(u'a' + i));
    return parents;
}

/// A row that differs from `row` in random fields, often in none.
JournalRow changedByChance(JournalRow row)
{
    const auto isPicked = [] { return *rc::gen::inRange(0, 10) == 0; };
    for (QString *text : {&row.plan, &row.subject, &row.unit, &row.author, &row.payload})
        if (isPicked())
            *text = *anyText();
    if (isPicked())
        row.amount = *anyAmount();
    if (isPicked())
        row.kind = *rc::gen::element(RowKind::Reading, RowKind::Increment);
    if (isPicked())
        row.asOf = QDate(2024, 1, 1).addDays(*rc::gen::inRange(0, 3));
    if (isPicked())
        row.recordedAt = *rc::gen::inRange(0, 12);
    if (isPicked())
        row.parents = anyParents();
    return row;
}

} // namespace

TEST_CASE("The canonical form names each field with its length in bytes")
{
    const QByteArray approved = "xushi-row/1\n"
                                "id 36 01920000-0000-7000-8000-000000000001\n"
                                "plan 9 test-2024\n"
                                "kind 7 reading\n"
                                "subject 5 1.1.1\n"
                                "unit 5 alpha\n"
                                "as_of 10 2024-09-30\n"
                                "recorded_at 13 1727700000000\n"
                                "author 6 张三\n"
                                "amount 4 12.5\n"
                                "payload 20 {\"note\":\"三季度\"}\n"
                                "parents 129 "
                                + QByteArray(64, 'a') + ' ' + QByteArray(64, 'b') + '\n';
    CHECK(canonicalForm(aRow()) == approved);
}

TEST_CASE("The hash of a fixed row never changes, because every journal in use depends on it")
{
    // Worked out outside the program, from the form above.
    CHECK(hashOf(aRow()) == QStringLiteral("b3603173f4925a5e21017dc1e8ee41d22a657c91f20aae44b95981e118584ed7"));
}

TEST_CASE("A row with few fields has a form too")
{
    JournalRow row = aRow();
    row.unit.clear();
    row.amount.reset();
    row.parents.clear();
    const QByteArray form = canonicalForm(row);
    CHECK(form.contains("\nunit 0 \n"));
    CHECK(form.contains("\namount 0 \n"));
    CHECK(form.endsWith("\nparents 0 \n"));
}

TEST_CASE("Each field of a row changes its hash")
{
    CHECK(changesTheHash(
        [](JournalRow &row) { row.id = RowId::parse(u"01920000-0000-7000-8000-000000000002").value(); }));
    CHECK(changesTheHash([](JournalRow &row) { row.plan += u'x'; }));
    CHECK(changesTheHash([](JournalRow &row) { row.kind = RowKind::Increment; }));
    CHECK(changesTheHash([](JournalRow &row) { row.subject = QStringLiteral("1.1.2"); }));
    CHECK(changesTheHash([](JournalRow &row) { row.unit.clear(); }));
    CHECK(changesTheHash([](JournalRow &row) { row.asOf = row.asOf.addDays(1); }));
    CHECK(changesTheHash([](JournalRow &row) { ++row.recordedAt; }));
    CHECK(changesTheHash([](JournalRow &row) { row.author = QStringLiteral("张山"); }));
    CHECK(changesTheHash([](JournalRow &row) { row.amount = q("12.500001"); }));
    CHECK(changesTheHash([](JournalRow &row) { row.payload = QStringLiteral("{}"); }));
    CHECK(changesTheHash([](JournalRow &row) { row.parents.removeLast(); }));
    CHECK(changesTheHash([](JournalRow &row) { row.parents.clear(); }));
}

TEST_CASE("The time of receipt and a hash that the row carries do not change its hash")
{
    JournalRow row = aRow();
    row.receivedAt += 5'000;
    row.hash = QStringLiteral("feed");
    CHECK(hashOf(row) == hashOf(aRow()));
}

TEST_CASE("No amount and an amount of 0 differ, and 0 and -0 are the same")
{
    JournalRow none = aRow();
    none.amount.reset();
    JournalRow zero = aRow();
    zero.amount = q("0");
    JournalRow minusZero = aRow();
    minusZero.amount = q("-0.0");
    CHECK(hashOf(none) != hashOf(zero));
    CHECK(hashOf(zero) == hashOf(minusZero));
}

TEST_CASE("The same amount in another spelling gives the same hash")
{
    JournalRow row = aRow();
    row.amount = q("1.25e1");
    CHECK(hashOf(row) == hashOf(aRow()));
}

TEST_CASE("Moving a character between two fields changes the form")
{
    JournalRow row = aRow();
    row.subject = QStringLiteral("1.1.1a");
    row.unit = QStringLiteral("lpha");
    CHECK(canonicalForm(row) != canonicalForm(aRow()));
    row = aRow();
    row.author = QStringLiteral("张");
    row.unit = QStringLiteral("alpha三");
    CHECK(canonicalForm(row) != canonicalForm(aRow()));
}

TEST_CASE("A field that contains the text of another field is not mistaken for it")
{
    JournalRow row = aRow();
    row.unit = QStringLiteral("alpha\nas_of 10 2024-09-30");
    JournalRow other = aRow();
    other.unit = QStringLiteral("alpha");
    CHECK(canonicalForm(row) != canonicalForm(other));
}

TEST_CASE("No two different rows share a form")
{
    REQUIRE(rc::check("forms are alike only where rows are", [] {
        const JournalRow a = changedByChance(aRow());
        const JournalRow b = changedByChance(a);
        RC_ASSERT((a == b) == (canonicalForm(a) == canonicalForm(b)));
    }));
    REQUIRE(rc::check("text moved from one field to its neighbour is seen", [] {
        JournalRow a = aRow();
        const QString both = *anyText();
        const auto cut = [&](qsizetype at) {
            a.subject = both.first(at);
            a.unit = both.sliced(at);
            return canonicalForm(a);
        };
        const auto one = *rc::gen::inRange<qsizetype>(0, both.size() + 1);
        const auto two = *rc::gen::inRange<qsizetype>(0, both.size() + 1);
        RC_ASSERT((one == two) == (cut(one) == cut(two)));
    }));
}

TEST_CASE("The digest of an empty journal is the SHA-256 of nothing")
{
    CHECK(digestOf({}) == QStringLiteral("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
}

TEST_CASE("The digest is the SHA-256 of the sorted heads, a line each")
{
    const QString a(64, u'a');
    const QString b(64, u'b');
    CHECK(digestOf({a}) == QStringLiteral("ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"));
    CHECK(digestOf({a, b}) == QStringLiteral("5e9ae866add9a85d69c3481d059bb9f158a39e5670ba11f95112fc409630894e"));
}

TEST_CASE("The digest does not depend on the order in which heads are found")
{
    const QString a(64, u'a');
    const QString b(64, u'b');
    const QString nine(64, u'9');
    CHECK(digestOf({b, a, nine}) == digestOf({nine, b, a}));
    CHECK(digestOf({b, a, nine}) == digestOf({a, nine, b}));
    CHECK(digestOf({a, b}) != digestOf({a, nine}));
    CHECK(digestOf({a, b}) != digestOf({a}));
}

TEST_CASE("A payload is stored compact and with sorted keys, and reads back")
{
    const QJsonObject details{{QStringLiteral("state"), QStringLiteral("done")},
                              {QStringLiteral("next"), QStringLiteral("下一步\n\"续\"")},
                              {QStringLiteral("done"), true}};
    const QString text = payloadText(details);
    CHECK(text == QStringLiteral(R"({"done":true,"next":"下一步\n\"续\"","state":"done"})"));
    CHECK(payloadText({}) == QStringLiteral("{}"));
    JournalRow row = aRow();
    row.payload = text;
    CHECK(row.details() == details);
}

TEST_CASE("A payload that is no JSON object says nothing")
{
    JournalRow row = aRow();
    for (const auto *broken : {"", "{", "[1]", "\"note\"", "null"}) {
        row.payload = QString::fromLatin1(broken);
        CHECK(row.details().isEmpty());
    }
}
