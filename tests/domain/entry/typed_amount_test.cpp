#include "domain/entry/typed_amount.h"

#include "printing.h"
#include "support/plan_maker.h"

using namespace xushi::domain;
using namespace xushi::support;

namespace {

Result<Quantity> read(const char *typed, const char *unitOfMeasure = "项", AmountPlace place = AmountPlace::Field)
{
    return readAmount(QString::fromUtf8(typed), QString::fromUtf8(unitOfMeasure), place);
}

ErrorCode refusal(const char *typed, const char *unitOfMeasure = "项", AmountPlace place = AmountPlace::Field)
{
    const auto amount = read(typed, unitOfMeasure, place);
    REQUIRE_FALSE(amount);
    return amount.error().code;
}

} // namespace

TEST_CASE("An amount is read however people write it")
{
    const auto [typed, amount] = GENERATE(table<const char *, const char *>({
        {"35", "35"},
        {"+35", "35"},
        {"-35", "-35"},
        {"\xE2\x88\x92"
         "35",
         "-35"},
        {"３５", "35"},
        {"－３５．５", "-35.5"},
        {" 35 ", "35"},
        {"35项", "35"},
        {"35 项", "35"},
        {"３５项", "35"},
        {"- 35", "-35"},
        {"13,710", "13710"},
        {"1,234,567.25", "1234567.25"},
        {"１３，７１０", "13710"},
        {"-1,234", "-1234"},
        {"0035", "35"},
        {"1.61E+01", "16.1"},
        {"1e2", "100"},
        {"35\xC2\xA0", "35"},
        {"\xE2\x80\xAA"
         "35",
         "35"},
        {"0.1891", "0.1891"},
    }));
    INFO(typed);
    CHECK(read(typed).value() == q(amount));
}

TEST_CASE("The indicator's own unit of measure may stand behind, and another one is refused by its name")
{
    CHECK(read("3.2%", "%").value() == q("3.2"));
    CHECK(read("3.2％", "%").value() == q("3.2"));
    CHECK(read("360万元", "万元").value() == q("360"));
    CHECK(read("299.8 人/万人", "人/万人").value() == q("299.8"));
    const auto other = read("360元", "万元");
    REQUIRE_FALSE(other);
    CHECK(other.error()
          == Error{ErrorCode::OtherMeasure, {QStringLiteral("360元"), QStringLiteral("元"), QStringLiteral("万元")}});
    CHECK(refusal("35家") == ErrorCode::OtherMeasure);
    CHECK(refusal("1.2亿元", "万元") == ErrorCode::OtherMeasure);
    CHECK(refusal("1.2万", "项") == ErrorCode::OtherMeasure);
    CHECK(refusal("35%", "项") == ErrorCode::OtherMeasure);
    CHECK(refusal("35 项 项") == ErrorCode::OtherMeasure);
}

TEST_CASE("What is no decimal is refused and not guessed at")
{
    const char *typed = GENERATE("", "x", "项", "1。5", "3、4", "1,23", "12,34,567", ",123", "1,2345", "1234,567",
                                 "1.234,5", "1..2", ".5", "5.", "--5", "+-5", "3 5", "1/2", "三十五", "½", "5²", "0x10",
                                 "∞", "约35", "35-40", "=35", "1,234,", "１２，３４");
    INFO(typed);
    const auto amount = read(typed);
    REQUIRE_FALSE(amount);
    CHECK(amount.error().code == ErrorCode::NotADecimal);
}

TEST_CASE("More than six places, or more than the range, is refused with the text as it was typed")
{
    CHECK(read("0.1234567项").error() == Error{ErrorCode::TooManyPlaces, {QStringLiteral("0.1234567项")}});
    CHECK(read("0.57999999999999996").error().code == ErrorCode::TooManyPlaces);
    CHECK(refusal("9,200,000,000,001") == ErrorCode::OutOfRange);
    CHECK(refusal("1e13") == ErrorCode::OutOfRange);
}

TEST_CASE("What a spreadsheet makes of a decimal is read in a cell at 15 significant digits")
{
    const auto [cell, amount] = GENERATE(table<const char *, const char *>({
        {"0.57999999999999996", "0.58"},
        {"0.28999999999999998", "0.29"},
        {"1.1000000000000001", "1.1"},
        {"-0.57999999999999996", "-0.58"},
        {"16.100000000000001", "16.1"},
        {"9.9999999999999996", "10"},
        {"99.999999999999996", "100"},
        {"5.7999999999999996E-1", "0.58"},
        {"1.6100000000000001E+01", "16.1"},
        {"13710.000000000002", "13710"},
        {"0.57999999999999996%", "0.58"},
    }));
    INFO(cell);
    CHECK(read(cell, "%", AmountPlace::Cell).value() == q(amount));
}

TEST_CASE("A cell's exact decimal is never rounded, and a true fraction of many places is still refused")
{
    CHECK(read("1234567890123.123456", "项", AmountPlace::Cell).value() == q("1234567890123.123456"));
    CHECK(refusal("0.333333333333333", "项", AmountPlace::Cell) == ErrorCode::TooManyPlaces);
    CHECK(refusal("0.33333333333333331", "项", AmountPlace::Cell) == ErrorCode::TooManyPlaces);
    CHECK(refusal("0.1234567", "项", AmountPlace::Cell) == ErrorCode::TooManyPlaces);
}

TEST_CASE("A dash, a stroke, the word for none or nothing in a cell is no figure")
{
    const char *none = GENERATE("", " ", "　", "-", "—", "——", "－", "/", "／", "无", " 无 ", "–");
    INFO(none);
    CHECK(isNoFigure(QString::fromUtf8(none)));
    const char *figure = GENERATE("0", "-5", "无数据", "x", "//", "- 5");
    INFO(figure);
    CHECK_FALSE(isNoFigure(QString::fromUtf8(figure)));
}
