#include "plan_text.h"
#include "printing.h"

#include "exchange/plan/plan_reader.h"

#include <clocale>

using namespace xushi;
using namespace xushi::domain;

namespace {

std::string placeOf(const PlanFault &fault)
{
    return std::to_string(fault.line) + ':' + std::to_string(fault.column);
}

PlanFault syntaxFault(const QByteArray &json)
{
    const PlanFault fault = onlyFault(json);
    CHECK(fault.code == PlanFaultCode::Syntax);
    CHECK(fault.pointer.isEmpty());
    CHECK(fault.args.size() == 2);
    return fault;
}

QByteArray nested(int depth)
{
    return QByteArray(depth, '[') + QByteArray(depth, ']');
}

} // namespace

TEST_CASE("A syntax fault has line and column")
{
    CHECK(placeOf(syntaxFault("{\n  \"id\": }")) == "2:9");
    CHECK(placeOf(syntaxFault("{\r\n  \"id\": tru }")) == "2:12");
    CHECK(placeOf(syntaxFault("{\"id\": 1,}")) == "1:10");
    CHECK(placeOf(syntaxFault("nonsense")) == "1:2");
}

TEST_CASE("The column of a syntax fault counts characters, not bytes")
{
    CHECK(placeOf(syntaxFault("{\"标题\": }")) == "1:8");
    CHECK(placeOf(syntaxFault("{\n\"😀\": }")) == "2:6");
    CHECK(placeOf(syntaxFault("[标]")) == "1:2");
    CHECK(placeOf(syntaxFault("\xEF\xBB\xBF[}")) == "1:2");
}

TEST_CASE("A syntax fault says what was expected and what stands there, in words of the catalogue")
{
    const auto said = [](const QByteArray &json) {
        return syntaxFault(json).args.join(QStringLiteral(" <- ")).toStdString();
    };
    CHECK(said("{\"id\" 1}") == "a colon <- 1");
    CHECK(said("{\"id\": 1") == "a comma or a closing brace <- ");
    CHECK(said("[标记, 1]") == "a value <- 标记");
    CHECK(said("[1 \"a\"]") == "a comma or a closing bracket <- \"a\"]");
    CHECK(said("{\"id\": 1,}") == "a key in quotation marks <- }");
    CHECK(said("{\"id\": }") == "a value <- }");
    CHECK(said("{\"id\": tru }") == "a value <- tru");
    CHECK(said("[\"abc") == "a quotation mark that closes the text <- ");
    CHECK(said("[\"a\nb\"]") == "an escape such as \\n for the line break or tab <- \"a");
    CHECK(said("[\"\\x\"]") == "an escape such as \\n, \\\" or \\u0041 <- \"\\x\"]");
    CHECK(said("[-]") == "a digit <- -");
    CHECK(said("{} x") == "the end of the file <- x");
    CHECK(said("") == "a value <- ");
    CHECK(said('[' + QByteArray(50, 'x') + ']') == "a value <- " + std::string(20, 'x') + "…");
}

TEST_CASE("A file that is cut off ends in a syntax fault after its last character")
{
    CHECK(placeOf(syntaxFault("{\"id\": 1")) == "1:9");
    CHECK(placeOf(syntaxFault("{\"id\": \"标")) == "1:10");
    CHECK(placeOf(syntaxFault("{\n")) == "2:1");
}

TEST_CASE("No cut of a plan file passes for a plan or brings the reader down")
{
    const QByteArray whole = aPlanText();
    for (qsizetype size = 0; size < whole.size(); ++size)
        REQUIRE(onlyFault(whole.first(size)).code == PlanFaultCode::Syntax);
}

TEST_CASE("An empty file is a syntax fault at its start")
{
    for (const QByteArray &empty : {QByteArray(), QByteArray(" \n\t\r\n "), QByteArray("\xEF\xBB\xBF")})
        CHECK(placeOf(syntaxFault(empty)) == "1:1");
}

TEST_CASE("Text after the plan is a syntax fault")
{
    const QByteArray plan = aPlanText();
    CHECK(syntaxFault(plan + "\nx").line == 2);
    CHECK(syntaxFault(plan + "{}").line == 1);
    CHECK(placeOf(syntaxFault(plan + "\n \n]")) == "3:1");
}

TEST_CASE("A NUL does not end the text")
{
    CHECK(placeOf(syntaxFault(QByteArray(aPlanText()) + '\n' + '\0' + "anything")) == "2:1");
    CHECK(placeOf(syntaxFault(QByteArray(1, '\0'))) == "1:1");
}

TEST_CASE("What JSON does not allow is a syntax fault")
{
    for (const char *json : {"{'id': 1}", "[01]", "[+1]", "[.5]", "[1.]", "[NaN]", "[Infinity]", "[1] // note", "[1,]",
                             "[\"\t\"]", "[\"\\x\"]", "[\"\\ud800\"]", "{1: 2}", "[1 2]"})
        syntaxFault(json);
}

TEST_CASE("Bytes that are not UTF-8 are a fault with line and column")
{
    const auto place = [](const QByteArray &json) {
        const PlanFault fault = onlyFault(json);
        CHECK(fault.code == PlanFaultCode::NotUtf8);
        return placeOf(fault);
    };
    CHECK(place("{\n\"标题\": \"\xB1\xEA\"}") == "2:8"); // GBK
    CHECK(place("\xFF\xFE{\0") == "1:1");                // UTF-16
    CHECK(place("\"\xC0\xAF\"") == "1:2");               // overlong
    CHECK(place("\"\xED\xA0\x80\"") == "1:2");           // a surrogate
    CHECK(place("\"\xF4\x90\x80\x80\"") == "1:2");       // beyond Unicode
    CHECK(place("\"标\xE6\xA0") == "1:3");               // cut off
}

TEST_CASE("A duplicate key is a fault at its pointer")
{
    CHECK(onlyFault(aPlanText().with("/period", R"({"from": "2024-01-01", "to": "2024-12-31", "from": "2023-01-01"})"))
          == fault(PlanFaultCode::DuplicateKey, "/period/from", {"from"}));
}

TEST_CASE("A duplicate key is found where its value is a whole list")
{
    QByteArray text = aPlanText();
    text.replace("\"units\":[{\"id\"", "\"units\":[{\"x\":1},{}],\"units\":[{\"id\"");
    const auto faults = faultsOf(text);
    REQUIRE(!faults.empty());
    CHECK(std::count(faults.begin(), faults.end(), fault(PlanFaultCode::DuplicateKey, "/units", {"units"})) == 1);
}

TEST_CASE("Keys are escaped in a pointer")
{
    CHECK(onlyFault(aPlanText().with("/period", R"({"from": "2024-01-01", "to": "2024-12-31", "a/b~c": 1})")).pointer
          == QStringLiteral("/period/a~1b~0c"));
}

TEST_CASE("Nesting to 64 is read, and deeper is a fault that stops the reading")
{
    CHECK(onlyFault(nested(64)) == fault(PlanFaultCode::WrongType, "", {"object", "array"}));
    QByteArray deepest;
    for (int i = 0; i < 64; ++i)
        deepest += "/0";
    CHECK(onlyFault(nested(65)) == fault(PlanFaultCode::TooDeep, deepest.constData(), {"64"}));
}

TEST_CASE("A million open brackets are one fault and no crash")
{
    CHECK(onlyFault(QByteArray(1'000'000, '[')).code == PlanFaultCode::TooDeep);
    QByteArray objects;
    for (int i = 0; i < 200'000; ++i)
        objects += "{\"a\":";
    CHECK(onlyFault(objects).code == PlanFaultCode::TooDeep);
}

TEST_CASE("A number beyond any range is a fault with its pointer, line and column")
{
    const PlanFault found = onlyFault("{\n \"target\": [0, 1e999999999]}");
    CHECK(found.code == PlanFaultCode::OutOfRange);
    CHECK(found.pointer == QStringLiteral("/target/1"));
    CHECK(found.args == QStringList{QStringLiteral("1e999999999")});
    CHECK(placeOf(found) == "2:16");
    CHECK(onlyFault("1e400").pointer.isEmpty());
}

TEST_CASE("At most a hundred faults are listed")
{
    QByteArray units;
    for (int i = 0; i < 300; ++i)
        units += "{},";
    const auto faults = faultsOf(aPlanText().with("/units", ('[' + units + "{}]").constData()));
    CHECK(faults.size() == mostPlanFaults);
}

TEST_CASE("A fault shows the start of what is very long")
{
    const QByteArray longText = '"' + QByteArray(100'000, 'x') + '"';
    const auto found = onlyFault(aPlanText().with("/issued_on", longText.constData()));
    CHECK(found.args[0].size() == 201);
    CHECK(found.args[0].endsWith(u'…'));
    const QByteArray longKey = "{\"" + QByteArray(100'000, 'k') + "\": {\"a\": 1, \"a\": 2}}";
    const auto faults = faultsOf(longKey);
    for (const PlanFault &one : faults)
        CHECK(one.pointer.size() < 300);
}

TEST_CASE("Numbers are read alike where the locale writes a comma for the point")
{
    const std::string before = std::setlocale(LC_NUMERIC, nullptr);
    if (!std::setlocale(LC_NUMERIC, "de_DE.UTF-8"))
        return; // not every system has it
    const auto reading = exchange::readPlan(aPlanText().with("/tolerance", "0.25"));
    std::setlocale(LC_NUMERIC, before.c_str());
    REQUIRE(reading.plan.has_value());
    CHECK(reading.plan->tolerance.toString() == QStringLiteral("0.25"));
}
