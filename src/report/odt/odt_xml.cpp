#include "report/odt/odt_xml.h"

namespace xushi::report {

namespace {

constexpr std::pair<const char *, const char *> namespaces[]{
    {"xmlns:office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"},
    {"xmlns:style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"},
    {"xmlns:text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"},
    {"xmlns:table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"},
    {"xmlns:fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"},
    {"xmlns:draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"},
    {"xmlns:svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"},
    {"xmlns:manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"},
    {"xmlns:dc", "http://purl.org/dc/elements/1.1/"}};

} // namespace

OdtXml::OdtXml(const char *root) : m_buffer(&m_bytes)
{
    m_buffer.open(QIODevice::WriteOnly);
    m_writer.setDevice(&m_buffer);
    m_writer.writeStartDocument();
    m_writer.writeStartElement(QString::fromLatin1(root));
    for (const auto &[prefix, address] : namespaces)
        m_writer.writeAttribute(QString::fromLatin1(prefix), QString::fromLatin1(address));
}

void OdtXml::open(const char *element, Attributes attributes)
{
    m_writer.writeStartElement(QString::fromLatin1(element));
    add(attributes);
}

void OdtXml::close()
{
    m_writer.writeEndElement();
}

void OdtXml::empty(const char *element, Attributes attributes)
{
    m_writer.writeEmptyElement(QString::fromLatin1(element));
    add(attributes);
}

void OdtXml::text(const QString &text)
{
    m_writer.writeCharacters(xmlText(text));
}

QByteArray OdtXml::take()
{
    m_writer.writeEndDocument();
    m_buffer.close();
    return std::move(m_bytes);
}

void OdtXml::add(Attributes attributes)
{
    for (const auto &[name, value] : attributes)
        m_writer.writeAttribute(QString::fromLatin1(name), xmlText(value));
}

QString xmlText(const QString &text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            result += c;
            result += text[++i];
        } else if (!c.isSurrogate() && (c >= u' ' || c == u'\t' || c == u'\n') && c.unicode() < 0xfffe) {
            result += c;
        }
    }
    return result;
}

} // namespace xushi::report
