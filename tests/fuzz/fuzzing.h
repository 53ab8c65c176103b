#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <cstdint>

/// What the fuzzers share. A target is one function, `LLVMFuzzerTestOneInput`: it may be given any bytes, and what it
/// calls must neither crash nor hang nor take memory without bounds. What must hold besides is said with `holds`.
namespace xushi::fuzz {

/// Ends the run with a finding where something does not hold that must.
void holds(bool isTrue, const char *what);

/// The bytes as the program would get them, without a copy.
inline QByteArray bytesOf(const std::uint8_t *data, std::size_t size)
{
    return QByteArray::fromRawData(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
}

/// The bytes as text; what is not UTF-8 becomes replacement characters.
inline QString textOf(const std::uint8_t *data, std::size_t size)
{
    return QString::fromUtf8(bytesOf(data, size));
}

/// A file of this name in a folder of this process alone, in TMPDIR (scripts/fuzz puts it in memory), gone at the end.
QString temporaryFile(const QString &name);

/// Puts the bytes into the file, whatever was there, and takes away what SQLite may have left beside it.
void place(const QString &file, const QByteArray &bytes);

/// A Qt application without a display, its words English, and the user's folders in the temporary one.
void startApplication();

} // namespace xushi::fuzz
