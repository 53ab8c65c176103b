#include "cli/json.h"

#include "support/catch.h"

using namespace xushi;

TEST_CASE("A payload is printed as its members")
{
    CHECK(cli::payloadJson(QStringLiteral("{\"note\":\"n\"}")).at("note") == "n");
}

TEST_CASE("A damaged payload is printed as the text that it is")
{
    const QString text = GENERATE(QStringLiteral("{\"note\":"), QStringLiteral("[1]"), QStringLiteral(""),
                                  QStringLiteral("{\"a\":1e999}"));
    CHECK(cli::payloadJson(text) == cli::json(text));
}

TEST_CASE("Values that stand a hundred thousand deep in each other are printed as text, and exhaust no stack")
{
    constexpr int depth = 100'000;
    const QString arrays = QStringLiteral("{\"a\":") + QString(depth, u'[') + QString(depth, u']') + u'}';
    const QString objects = QStringLiteral("{\"a\":").repeated(depth) + u'1' + QString(depth, u'}');

    CHECK(cli::text(cli::payloadJson(arrays)).startsWith(u'"'));
    CHECK(cli::text(cli::payloadJson(objects)).startsWith(u'"'));
}
