#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QXmlStreamWriter>

#include <initializer_list>
#include <utility>

namespace xushi::report {

/// An attribute of an element.
struct OdtAttribute {
    OdtAttribute(const char *attribute, QString text) : name(attribute), value(std::move(text)) {}
    OdtAttribute(const char *attribute, const char *text) : name(attribute), value(QString::fromLatin1(text)) {}

    const char *name;
    QString value;
};

/// One XML part of an OpenDocument file, with the names that the format uses.
class OdtXml {
public:
    using Attributes = std::initializer_list<OdtAttribute>;

    /// Begins the part with its root element, which knows the namespaces of OpenDocument.
    explicit OdtXml(const char *root);

    void open(const char *element, Attributes attributes = {});
    void close();
    void empty(const char *element, Attributes attributes = {});
    void text(const QString &text);

    /// Ends all elements and hands the part over.
    QByteArray take();

private:
    void add(Attributes attributes);

    QByteArray m_bytes;
    QBuffer m_buffer;
    QXmlStreamWriter m_writer;
};

/// The text without what XML cannot hold: control characters but tab and line feed, and halves of characters.
QString xmlText(const QString &text);

} // namespace xushi::report
