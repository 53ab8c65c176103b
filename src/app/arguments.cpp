#include "app/arguments.h"

#include <QStringDecoder>

#ifdef Q_OS_UNIX
#include <iconv.h>
#endif

namespace xushi::app {

namespace {

std::optional<QString> fromUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(std::move(text));
}

#ifdef Q_OS_UNIX
/// Decodes with iconv, because Qt knows only Unicode's encodings. Absent when a byte is invalid in the character set.
std::optional<QByteArray> toUtf8(QByteArray bytes, const QByteArray &charset)
{
    const iconv_t converter = iconv_open("UTF-8", charset.constData());
    if (converter == reinterpret_cast<iconv_t>(-1)) // NOLINT(performance-no-int-to-ptr): iconv's own error value
        return std::nullopt;
    constexpr qsizetype mostGrowth = 4;
    QByteArray utf8(bytes.size() * mostGrowth, Qt::Uninitialized);
    char *in = bytes.data();
    char *out = utf8.data();
    auto inLeft = static_cast<std::size_t>(bytes.size());
    auto outLeft = static_cast<std::size_t>(utf8.size());
    const bool isRead = iconv(converter, &in, &inLeft, &out, &outLeft) != static_cast<std::size_t>(-1) && inLeft == 0;
    iconv_close(converter);
    utf8.truncate(utf8.size() - static_cast<qsizetype>(outLeft));
    return isRead ? std::optional(std::move(utf8)) : std::nullopt;
}

std::optional<QString> decoded(const QByteArray &bytes, const QByteArray &charset)
{
    if (charset == "UTF-8")
        return fromUtf8(bytes);
    const auto utf8 = toUtf8(bytes, charset);
    return utf8 ? fromUtf8(*utf8) : std::nullopt;
}
#else
std::optional<QString> decoded(const QByteArray &bytes, const QByteArray &)
{
    return QString::fromLocal8Bit(bytes);
}
#endif

} // namespace

tl::expected<QStringList, int> readArguments(int argc, const char *const *argv, const QByteArray &charset)
{
    QStringList words;
    for (int i = 0; i < argc; ++i) {
        const auto word = decoded(argv[i], charset);
        if (!word)
            return tl::unexpected<int>(i);
        words += *word;
    }
    return words;
}

} // namespace xushi::app
