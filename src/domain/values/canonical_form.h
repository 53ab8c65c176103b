#pragma once

#include <QByteArray>
#include <QString>

namespace xushi::domain {

/// Builds the bytes that a hash is taken over: a format name, then each field as name, length in bytes and
/// UTF-8 text. Lengths make it impossible for two different sequences of fields to share a form.
class CanonicalForm {
public:
    explicit CanonicalForm(const char *format)
    {
        m_bytes.reserve(usualSize);
        m_bytes += format;
        m_bytes += '\n';
    }

    CanonicalForm &add(const char *name, const QByteArray &value);
    CanonicalForm &add(const char *name, const QString &value) { return add(name, value.toUtf8()); }
    CanonicalForm &add(const char *name, qint64 number);

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    static constexpr qsizetype usualSize = 512; ///< of a row; a longer form grows the buffer

    QByteArray m_bytes;
};

/// SHA-256 as lower-case hex.
QString sha256Hex(const QByteArray &bytes);

} // namespace xushi::domain
