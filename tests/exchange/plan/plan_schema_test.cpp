// Compares data/plan.schema.json with the rules that the reader applies.
#include "domain/tokens.h"
#include "exchange/plan/plan_keys.h"

#include "support/catch.h"

#include <QFile>
#include <QRegularExpression>

#include <nlohmann/json.hpp>

#include <set>
#include <span>

using namespace xushi;
using namespace xushi::domain;
using namespace xushi::exchange;
using Json = nlohmann::json;

namespace {

Json schema()
{
    QFile file(QStringLiteral(":/tested/plan.schema.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return Json::parse(file.readAll().toStdString());
}

Json definition(const char *name)
{
    return schema().at("$defs").at(name);
}

void checkKeys(const Json &object, std::span<const PlanKey> keys)
{
    std::set<std::string> known;
    std::set<std::string> required;
    for (const PlanKey &key : keys) {
        known.insert(key.name.data());
        if (key.required)
            required.insert(key.name.data());
    }
    std::set<std::string> properties;
    for (const auto &[name, value] : object.at("properties").items())
        properties.insert(name);
    CHECK(properties == known);
    CHECK(object.at("required").get<std::set<std::string>>() == required);
    CHECK(object.at("additionalProperties") == false);
    CHECK(object.at("type") == "object");
}

template <typename E> void checkTokens(const Json &property)
{
    std::vector<std::string> tokens;
    for (const auto &[value, token] : Tokens<E>::all)
        tokens.emplace_back(token);
    CHECK(property.at("enum").get<std::vector<std::string>>() == tokens);
}

bool matches(const char *definitionName, QStringView text)
{
    static const QRegularExpression escape(QStringLiteral("\\\\u([0-9A-F]{4})")); // JavaScript's, by JSON Schema
    auto pattern = QString::fromStdString(definition(definitionName).at("pattern").get<std::string>());
    pattern.replace(escape, QStringLiteral("\\x{\\1}"));
    const QRegularExpression expression(pattern, QRegularExpression::UseUnicodePropertiesOption);
    REQUIRE(expression.isValid());
    return expression.match(text.toString()).hasMatch();
}

} // namespace

TEST_CASE("The schema knows and requires the keys that the reader does")
{
    checkKeys(schema(), keys::plan);
    checkKeys(definition("period"), keys::period);
    checkKeys(definition("unit"), keys::unit);
    checkKeys(definition("project"), keys::project);
    checkKeys(definition("task"), keys::task);
    checkKeys(definition("task_unit"), keys::taskUnit);
    checkKeys(definition("indicator"), keys::indicator);
    checkKeys(definition("node"), keys::node);
    checkKeys(definition("document"), keys::document);
    checkKeys(definition("tickable"), keys::deliverable);
    checkKeys(definition("share"), keys::share);
    checkKeys(definition("year_target"), keys::yearTarget);
    checkKeys(definition("parts"), keys::parts);
    checkKeys(definition("continues"), keys::continues);
}

TEST_CASE("The schema accepts the words that the reader does")
{
    const Json indicator = definition("indicator").at("properties");
    checkTokens<Accumulation>(indicator.at("accumulation"));
    checkTokens<Direction>(indicator.at("direction"));
    checkTokens<Comparison>(indicator.at("comparison"));
    checkTokens<Schedule>(indicator.at("schedule"));
    checkTokens<Commitment>(indicator.at("commitment"));
    checkTokens<Role>(definition("task_unit").at("properties").at("role"));
    std::vector<std::string> formats;
    for (const QLatin1StringView format : planFormats)
        formats.emplace_back(format.data());
    CHECK(schema().at("properties").at("format").at("enum").get<std::vector<std::string>>() == formats);
}

TEST_CASE("The schema's defaults are the reader's")
{
    const Json indicator = definition("indicator").at("properties");
    CHECK(indicator.at("direction").at("default") == tokenOf(Indicator().direction).data());
    CHECK(indicator.at("schedule").at("default") == tokenOf(Terms().schedule).data());
    CHECK(indicator.at("commitment").at("default") == tokenOf(Indicator().commitment).data());
}

TEST_CASE("The schema's bounds of a quantity are the program's")
{
    const qint64 limit = Quantity::limit / Quantity::perOne;
    CHECK(definition("quantity").at("maximum") == limit);
    CHECK(definition("quantity").at("minimum") == -limit);
}

TEST_CASE("The schema's pattern of a quantity takes the decimals that the program does")
{
    for (const QStringView text : {u"0", u"35", u"-2.5", u"+1", u"0.1891", u" 8 ", u"1e3", u"15E-1", u"\u22125", u"",
                                   u".5", u"1.", u"abc", u"1,000", u"1 2", u"--1", u"1e", u"0x10"})
        CHECK(matches("quantity", text) == Quantity::parse(text).has_value());
}

TEST_CASE("The schema's pattern of an id takes what the program does")
{
    for (const QStringView good : {u"1", u"1.3.1", u"wuwei-2024", u"科协", u"test 2024"})
        CHECK(matches("id", good));
    for (const QStringView bad : {u"", u" ", u"a/b", u" a", u"a ", u"a\tb", u"\u3000a"})
        CHECK_FALSE(matches("id", bad));
}
