#include "wording/pinyin.h"

#include "support/catch.h"

using xushi::wording::Pinyin;
using xushi::wording::pinyinOf;

namespace {

Pinyin read(const char *whole, const char *initials)
{
    return {QString::fromLatin1(whole), QString::fromLatin1(initials)};
}

} // namespace

TEST_CASE("A text is read in pinyin, without tones, and by the first letters of its readings")
{
    CHECK(pinyinOf(QStringLiteral("产学研")) == read("chanxueyan", "cxy"));
    CHECK(pinyinOf(QStringLiteral("绿色女")) == read("lusenu", "lsn"));
}

TEST_CASE("Letters and figures among the characters stay as they are, small, and signs part the words")
{
    CHECK(pinyinOf(QStringLiteral("全社会R&D投入")) == read("quanshehuirdtouru", "qshrdtr"));
    CHECK(pinyinOf(QStringLiteral("“小巨人”(5 家)")) == read("xiaojuren5jia", "xjr5j"));
    CHECK(pinyinOf(QString()) == read("", ""));
}
