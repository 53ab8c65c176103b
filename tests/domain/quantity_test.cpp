#include "domain/values/quantity.h"

#include "printing.h"
#include "support/plan_maker.h"

#include <QElapsedTimer>

#include <rapidcheck.h>

using namespace xushi;
using namespace xushi::domain;
using xushi::support::q;

namespace {

/// The millionths of a text; the test fails where the text is refused.
qint64 millionthsOf(QStringView text)
{
    INFO(text.toString());
    const auto quantity = Quantity::parse(text);
    REQUIRE(quantity);
    return quantity->millionths();
}

std::optional<ErrorCode> refusalOf(QStringView text)
{
    const auto quantity = Quantity::parse(text);
    return quantity ? std::nullopt : std::optional(quantity.error().code);
}

rc::Gen<Quantity> anyQuantity()
{
    return rc::gen::map(rc::gen::arbitrary<qint64>(),
                        [](qint64 any) { return *Quantity::fromMillionths(any % (Quantity::limit + 1)); });
}

} // namespace

TEST_CASE("A decimal is read exactly as it is written")
{
    CHECK(millionthsOf(u"0.1891") == 189'100);
    CHECK(millionthsOf(u"35") == 35'000'000);
    CHECK(millionthsOf(u"13710") == 13'710'000'000);
    CHECK(millionthsOf(u"299.8") == 299'800'000);
    CHECK(millionthsOf(u"0.000001") == 1);
    CHECK(millionthsOf(u"0.3") == 300'000);
    CHECK(millionthsOf(u"007.50") == 7'500'000);
    CHECK(millionthsOf(u"0") == 0);
}

TEST_CASE("A sign before the digits is read, including a Unicode minus")
{
    CHECK(millionthsOf(u"+5") == 5'000'000);
    CHECK(millionthsOf(u"-2.5") == -2'500'000);
    CHECK(millionthsOf(u"\u22122.5") == -2'500'000);
    CHECK(millionthsOf(u"-0") == 0);
    CHECK(millionthsOf(u"-0.000") == 0);
}

TEST_CASE("0.1 logged ten times is 1")
{
    QuantitySum sum;
    for (int i = 0; i < 10; ++i)
        sum.add(q("0.1"));
    CHECK(sum.total() == Quantity::whole(1));
}

TEST_CASE("Six places are accepted, a seventh is refused with either sign")
{
    CHECK(millionthsOf(u"1.234567") == 1'234'567);
    CHECK(refusalOf(u"1.2345678") == ErrorCode::TooManyPlaces);
    CHECK(refusalOf(u"-0.0000001") == ErrorCode::TooManyPlaces);
    CHECK(refusalOf(u"0.00000000000000000000000000001") == ErrorCode::TooManyPlaces);
}

TEST_CASE("Zeros at the end of the fraction do not count as places")
{
    CHECK(millionthsOf(u"1.50000000000000000000") == 1'500'000);
    CHECK(millionthsOf(u"1.2345670") == 1'234'567);
    CHECK(millionthsOf(u"0.0000000000") == 0);
    CHECK(millionthsOf(u"35.0000000") == 35'000'000);
}

TEST_CASE("An exponent moves the point before places are counted")
{
    CHECK(millionthsOf(u"1e3") == 1'000'000'000);
    CHECK(millionthsOf(u"1.5E+2") == 150'000'000);
    CHECK(millionthsOf(u"-12300e-2") == -123'000'000);
    CHECK(millionthsOf(u"1e-6") == 1);
    CHECK(millionthsOf(u"10e-7") == 1);
    CHECK(millionthsOf(u"0.0000001e1") == 1);
    CHECK(millionthsOf(u"0.00000000000092e25") == 9'200'000'000'000'000'000);
    CHECK(refusalOf(u"1e-7") == ErrorCode::TooManyPlaces);
    CHECK(refusalOf(u"1.000001e-1") == ErrorCode::TooManyPlaces);
}

TEST_CASE("The range ends at 9.2e12 with both signs, not a millionth further")
{
    CHECK(millionthsOf(u"9200000000000") == Quantity::limit);
    CHECK(millionthsOf(u"-9.2e12") == -Quantity::limit);
    CHECK(millionthsOf(u"9199999999999.999999") == Quantity::limit - 1);
    CHECK(refusalOf(u"9200000000000.000001") == ErrorCode::OutOfRange);
    CHECK(refusalOf(u"-9200000000000.000001") == ErrorCode::OutOfRange);
    CHECK(refusalOf(u"9223372036854.775808") == ErrorCode::OutOfRange);
    CHECK(refusalOf(u"18446744073709.551617") == ErrorCode::OutOfRange);
    CHECK(refusalOf(u"340282366920938463463374607431768211457") == ErrorCode::OutOfRange);
    CHECK(refusalOf(u"1e13") == ErrorCode::OutOfRange);
}

TEST_CASE("An exponent of any size is read at once")
{
    QElapsedTimer timer;
    timer.start();
    CHECK(refusalOf(u"1e999999999") == ErrorCode::OutOfRange);
    CHECK(refusalOf(u"-1e999999999") == ErrorCode::OutOfRange);
    CHECK(refusalOf(u"1e-999999999") == ErrorCode::TooManyPlaces);
    CHECK(millionthsOf(u"0e999999999") == 0);
    CHECK(millionthsOf(u"0e-999999999") == 0);
    CHECK(timer.elapsed() < 1000);
}

TEST_CASE("An exponent too long for any integer is still read as the decimal that it is")
{
    CHECK(refusalOf(u"1e9999999999999999999999") == ErrorCode::OutOfRange);
    CHECK(refusalOf(u"1e-9999999999999999999999") == ErrorCode::TooManyPlaces);
    CHECK(millionthsOf(u"1e0000000000000001") == 10'000'000);
}

TEST_CASE("A hundred thousand digits are read at once")
{
    QElapsedTimer timer;
    timer.start();
    const QString zeros(100'000, u'0');
    CHECK(millionthsOf(QString(zeros + u'7')) == 7'000'000);
    CHECK(millionthsOf(QString(QStringLiteral("7.") + zeros)) == 7'000'000);
    CHECK(refusalOf(QString(u'7' + zeros)) == ErrorCode::OutOfRange);
    CHECK(refusalOf(QString(QStringLiteral("0.") + zeros + u'7')) == ErrorCode::TooManyPlaces);
    CHECK(timer.elapsed() < 1000);
}

TEST_CASE("A text that is not a decimal is refused, and the error contains it")
{
    const auto garbage =
        GENERATE(as<QStringView>(), u"", u" ", u"+", u"-", u".", u"5.", u".5", u"e", u"e5", u"1e", u"1e+", u"1e1.5",
                 u"1e5e5", u"--1", u"+-1", u"-+1", u"1-", u"1.2.3", u"1,000", u"1 000", u"0x10", u"1f", u"NaN", u"nan",
                 u"inf", u"-Infinity", u"三十五", u"35项", u"１２", u"\u0663\u0665", u"½", u"1e\uff12", u"12%",
                 u"1_000", u"1'000", u"\u2212\u22121");
    INFO(garbage.toString());
    const auto quantity = Quantity::parse(garbage);
    REQUIRE_FALSE(quantity);
    CHECK(quantity.error() == Error{ErrorCode::NotADecimal, {garbage.toString()}});
}

TEST_CASE("A zero-width character inside a number is refused")
{
    const QString nul = QStringLiteral("1") + QChar(0) + QStringLiteral("2");
    CHECK(refusalOf(nul) == ErrorCode::NotADecimal);
    CHECK(refusalOf(u"1\u200b2") == ErrorCode::NotADecimal);
}

TEST_CASE("A quantity is printed in its shortest exact form")
{
    CHECK(q("0.189100").toString() == QStringLiteral("0.1891"));
    CHECK(q("35.0").toString() == QStringLiteral("35"));
    CHECK(q("-2.50").toString() == QStringLiteral("-2.5"));
    CHECK(q("1e12").toString() == QStringLiteral("1000000000000"));
    CHECK(q("-0.000001").toString() == QStringLiteral("-0.000001"));
    CHECK(q("-0").toString() == QStringLiteral("0"));
    CHECK(q("-9.2e12").toString() == QStringLiteral("-9200000000000"));
    CHECK(Quantity().toString() == QStringLiteral("0"));
}

TEST_CASE("Millionths outside the range give no quantity")
{
    CHECK(Quantity::fromMillionths(Quantity::limit)->millionths() == Quantity::limit);
    CHECK_FALSE(Quantity::fromMillionths(Wide(Quantity::limit) + 1));
    CHECK_FALSE(Quantity::fromMillionths(-Wide(Quantity::limit) - 1));
    CHECK_FALSE(Quantity::fromMillionths(Wide(1) << 64)); // would be 0 in 64 bits
}

TEST_CASE("A sum may leave the range in between, but must end inside it")
{
    QuantitySum sum;
    sum.add(q("9.2e12"));
    sum.add(q("9.2e12"));
    CHECK_FALSE(sum.total());
    sum.add(q("-9.2e12"));
    CHECK(sum.total() == q("9.2e12"));
    sum.add(q("0.000001"));
    CHECK_FALSE(sum.total());
}

TEST_CASE("Quantities are ordered by value")
{
    CHECK(q("-1") < q("-0.999999"));
    CHECK(q("-0.000001") < q("0"));
    CHECK(q("10") > q("9.999999"));
    CHECK(q("1.0") == q("1e0"));
}

TEST_CASE("Every quantity can be read back from its printed form")
{
    REQUIRE(rc::check("parse of toString is the same quantity", [] {
        const Quantity quantity = *anyQuantity();
        RC_ASSERT(Quantity::parse(quantity.toString()).value().millionths() == quantity.millionths());
    }));
    for (const qint64 edge :
         {Quantity::limit, -Quantity::limit, Quantity::limit - 1, 1 - Quantity::limit, qint64(1), qint64(-1)})
        CHECK(millionthsOf(Quantity::fromMillionths(edge)->toString()) == edge);
}

TEST_CASE("No two quantities print the same, and none prints an extra zero")
{
    REQUIRE(rc::check("toString is a canonical form", [] {
        const Quantity a = *anyQuantity();
        const Quantity b = *anyQuantity();
        const QString text = a.toString();
        RC_ASSERT((a == b) == (text == b.toString()));
        RC_ASSERT(!text.contains(u'.') || (!text.endsWith(u'0') && !text.endsWith(u'.')));
        RC_ASSERT(text == QStringLiteral("0") || !text.startsWith(u'0') || text.startsWith(QStringLiteral("0.")));
    }));
}

TEST_CASE("A quantity written with an exponent is the same quantity")
{
    REQUIRE(rc::check("shifting the point and its exponent changes nothing", [] {
        const Quantity quantity = *anyQuantity();
        const auto inMillionths = QString::number(quantity.millionths()) + QStringLiteral("e-6");
        RC_ASSERT(Quantity::parse(inMillionths).value().millionths() == quantity.millionths());
    }));
}

TEST_CASE("Rounding keeps so many decimals, down or up, also below 0")
{
    using enum Quantity::Rounding;
    CHECK(q("26.25").rounded(0, Down) == q("26"));
    CHECK(q("26.25").rounded(0, Up) == q("27"));
    CHECK(q("26.25").rounded(1, Up) == q("26.3"));
    CHECK(q("-6.5").rounded(0, Down) == q("-7"));
    CHECK(q("-6.5").rounded(0, Up) == q("-6"));
    CHECK(q("26").rounded(0, Up) == q("26"));
    CHECK(q("0.123456").rounded(6, Down) == q("0.123456"));
    CHECK(q("-9199999999999.999999").rounded(0, Down) == q("-9200000000000"));
    CHECK(q("35").decimals() == 0);
    CHECK(q("0").decimals() == 0);
    CHECK(q("-0.1891").decimals() == 4);
    CHECK(q("0.000001").decimals() == 6);
}
