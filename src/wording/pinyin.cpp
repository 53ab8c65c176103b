#include "wording/pinyin.h"

#include <unicode/translit.h>

#include <memory>

namespace xushi::wording {

namespace {

std::unique_ptr<icu::Transliterator> reader()
{
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::Transliterator> made(
        icu::Transliterator::createInstance("Han-Latin; Latin-ASCII; Lower", UTRANS_FORWARD, status));
    return U_SUCCESS(status) ? std::move(made) : nullptr;
}

/// "chan xue yan" for three characters: the readings are separated by spaces.
QString readingOf(const QString &text)
{
    static const std::unique_ptr<icu::Transliterator> shared = reader();
    if (!shared)
        return {};
    icu::UnicodeString read(reinterpret_cast<const char16_t *>(text.utf16()), static_cast<int32_t>(text.size()));
    shared->transliterate(read);
    return QString::fromUtf16(read.getBuffer(), read.length());
}

bool isPlain(QChar character)
{
    return (character >= u'a' && character <= u'z') || (character >= u'0' && character <= u'9');
}

} // namespace

Pinyin pinyinOf(const QString &text)
{
    Pinyin pinyin;
    bool isFirst = true;
    for (const QChar character : readingOf(text)) {
        if (!isPlain(character)) {
            isFirst = true;
            continue;
        }
        pinyin.whole += character;
        if (isFirst)
            pinyin.initials += character;
        isFirst = false;
    }
    return pinyin;
}

} // namespace xushi::wording
