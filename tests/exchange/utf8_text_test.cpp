#include "exchange/utf8_text.h"

#include "support/catch.h"

using namespace xushi::exchange;

TEST_CASE("A place counts characters from 1")
{
    constexpr QByteArrayView text("ab\n标😀c");
    CHECK(placeOf(text, 0) == TextPlace{1, 1});
    CHECK(placeOf(text, 2) == TextPlace{1, 3});
    CHECK(placeOf(text, 3) == TextPlace{2, 1});
    CHECK(placeOf(text, 6) == TextPlace{2, 2});
    CHECK(placeOf(text, 10) == TextPlace{2, 3});
    CHECK(placeOf(text, 11) == TextPlace{2, 4});
    CHECK(placeOf(text, 99) == TextPlace{2, 4});
    CHECK(placeOf(text, -1) == TextPlace{1, 1});
}

TEST_CASE("Every character of Unicode is well-formed UTF-8")
{
    for (char32_t code = 0; code <= 0x10FFFF; code += code < 0x3000 ? 1 : 97) {
        if (code >= 0xD800 && code <= 0xDFFF)
            continue;
        const QByteArray bytes = QString::fromUcs4(&code, 1).toUtf8();
        if (firstIllFormedByte(bytes))
            FAIL("U+" << std::hex << static_cast<unsigned>(code));
    }
    CHECK_FALSE(firstIllFormedByte("\xF4\x8F\xBF\xBF").has_value());
}

TEST_CASE("The first byte that is not UTF-8 is found")
{
    CHECK(firstIllFormedByte("ab\x80") == 2);
    CHECK(firstIllFormedByte("标\xC1\xBF") == 3);
    CHECK(firstIllFormedByte("a\xE0\x9F\xBF") == 1);
    CHECK(firstIllFormedByte("a\xF0\x8F\xBF\xBF") == 1);
    CHECK(firstIllFormedByte("a\xF5\x80\x80\x80") == 1);
    CHECK(firstIllFormedByte("a\xE6\xA0z") == 1);
    CHECK(firstIllFormedByte("a\xE6\xA0") == 1);
    CHECK(firstIllFormedByte("a\xC3") == 1);
}
