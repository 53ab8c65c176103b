#include "domain/canonical_form.h"

#include <QCryptographicHash>

namespace xushi::domain {

CanonicalForm &CanonicalForm::add(const char *name, const QByteArray &value)
{
    m_bytes += name;
    m_bytes += ' ';
    m_bytes += QByteArray::number(value.size());
    m_bytes += ' ';
    m_bytes += value;
    m_bytes += '\n';
    return *this;
}

QString sha256Hex(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace xushi::domain
