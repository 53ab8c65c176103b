#include "domain/values/canonical_form.h"

#include <QCryptographicHash>

#include <array>
#include <charconv>

namespace xushi::domain {

namespace {

void appendNumber(QByteArray &bytes, qint64 number)
{
    std::array<char, 20> digits{};
    const auto end = std::to_chars(digits.begin(), digits.end(), number).ptr;
    bytes.append(digits.data(), end - digits.data());
}

} // namespace

CanonicalForm &CanonicalForm::add(const char *name, const QByteArray &value)
{
    m_bytes += name;
    m_bytes += ' ';
    appendNumber(m_bytes, value.size());
    m_bytes += ' ';
    m_bytes += value;
    m_bytes += '\n';
    return *this;
}

CanonicalForm &CanonicalForm::add(const char *name, qint64 number)
{
    QByteArray text;
    appendNumber(text, number);
    return add(name, text);
}

QString sha256Hex(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace xushi::domain
