#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace xushi::exchange {

/// The text of a file in one of the character sets in which spreadsheets and editors save on Chinese desktops: UTF-8
/// or UTF-16 with or without a byte order mark, else GB18030. Absent when it is in none of them.
std::optional<QString> decodedText(const QByteArray &bytes);

} // namespace xushi::exchange
