#include "exchange/text_decoding.h"

#include "exchange/utf8_text.h"

#include <QStringDecoder>

#include <array>

namespace xushi::exchange {

namespace {

/// UTF-16 by its byte order mark; without one by its zero bytes, which no other text holds: they are the upper halves
/// of digits, separators and line ends.
std::optional<QStringConverter::Encoding> utf16Of(const QByteArray &bytes)
{
    if (bytes.startsWith("\xFF\xFE"))
        return QStringConverter::Utf16LE;
    if (bytes.startsWith("\xFE\xFF"))
        return QStringConverter::Utf16BE;
    std::array<qsizetype, 2> zeros{};
    for (qsizetype i = 0; i < bytes.size(); ++i)
        if (bytes[i] == '\0')
            ++zeros[std::size_t(i % 2)];
    if (zeros[0] == zeros[1])
        return std::nullopt;
    return zeros[1] > zeros[0] ? QStringConverter::Utf16LE : QStringConverter::Utf16BE;
}

std::optional<QString> decodedBy(QStringDecoder &decoder, const QByteArray &bytes)
{
    if (!decoder.isValid())
        return std::nullopt;
    QString text = decoder(bytes);
    const bool isFaulty = decoder.hasError() || text.contains(QChar::ReplacementCharacter);
    return isFaulty ? std::nullopt : std::optional(std::move(text));
}

} // namespace

std::optional<QString> decodedText(const QByteArray &bytes)
{
    if (const auto encoding = utf16Of(bytes)) {
        QStringDecoder decoder(*encoding);
        return bytes.size() % 2 == 0 ? decodedBy(decoder, bytes) : std::nullopt;
    }
    if (!firstIllFormedByte(bytes))
        return QString::fromUtf8(bytes.startsWith("\xEF\xBB\xBF") ? bytes.sliced(3) : bytes);
    QStringDecoder chinese("GB18030");
    return decodedBy(chinese, bytes);
}

} // namespace xushi::exchange
