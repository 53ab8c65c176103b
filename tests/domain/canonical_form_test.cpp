#include "domain/values/canonical_form.h"

#include "printing.h"

using namespace xushi::domain;

TEST_CASE("A canonical form is a format name and its fields, each with its length in bytes")
{
    CanonicalForm form("xushi-test/1");
    CHECK(form.bytes() == "xushi-test/1\n");
    form.add("name", QStringLiteral("甲局")).add("empty", QString()).add("raw", QByteArray("a\nb", 3));
    CHECK(form.bytes() == "xushi-test/1\nname 6 甲局\nempty 0 \nraw 3 a\nb\n");
}

TEST_CASE("Fields that are split differently, named differently or left out make another form")
{
    const auto form = [](const char *name, const char *first, const char *second) {
        return CanonicalForm("x").add(name, QByteArray(first)).add("b", QByteArray(second)).bytes();
    };
    CHECK(form("a", "12", "3") != form("a", "1", "23"));
    CHECK(form("a", "1", "") != form("b", "1", ""));
    CHECK(CanonicalForm("x").add("a", QByteArray()).bytes() != CanonicalForm("x").bytes());
    CHECK(CanonicalForm("x").add("a", QByteArray("1\nb 1 2")).bytes() != form("a", "1", "2"));
}

TEST_CASE("A hash is the SHA-256 in lower-case hex")
{
    // From FIPS 180-2.
    CHECK(sha256Hex("abc") == QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    CHECK(sha256Hex({}) == QStringLiteral("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
}
