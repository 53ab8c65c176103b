#include "exchange/json_document.h"

namespace xushi::exchange {

QLatin1StringView nameOf(JsonType type)
{
    switch (type) {
    case JsonType::Null:
        return QLatin1StringView(QT_TRANSLATE_NOOP("Causes", "null"));
    case JsonType::Boolean:
        return QLatin1StringView(QT_TRANSLATE_NOOP("Causes", "boolean"));
    case JsonType::Number:
        return QLatin1StringView(QT_TRANSLATE_NOOP("Causes", "number"));
    case JsonType::String:
        return QLatin1StringView(QT_TRANSLATE_NOOP("Causes", "string"));
    case JsonType::Array:
        return QLatin1StringView(QT_TRANSLATE_NOOP("Causes", "array"));
    case JsonType::Object:
        return QLatin1StringView(QT_TRANSLATE_NOOP("Causes", "object"));
    }
    return {};
}

JsonType JsonValue::type() const
{
    return m_document->m_nodes[m_index].type;
}

QString JsonValue::text() const
{
    return QString::fromUtf8(m_document->textIn(m_document->m_nodes[m_index].text));
}

QString JsonValue::key() const
{
    return QString::fromUtf8(m_document->textIn(m_document->m_nodes[m_index].key));
}

std::optional<JsonValue> JsonValue::member(QLatin1StringView key) const
{
    if (type() != JsonType::Object)
        return std::nullopt;
    for (const JsonValue child : children())
        if (m_document->textIn(m_document->m_nodes[child.m_index].key) == QByteArrayView(key.data(), key.size()))
            return child;
    return std::nullopt;
}

JsonChildren JsonValue::children() const
{
    return {m_document, m_document->m_nodes[m_index].firstChild};
}

QString JsonValue::pointer() const
{
    QString pointer;
    for (quint32 index = m_index; m_document->m_nodes[index].parent != JsonDocument::none;) {
        const JsonDocument::Node &node = m_document->m_nodes[index];
        const bool inArray = m_document->m_nodes[node.parent].type == JsonType::Array;
        pointer.prepend(pointerStep(inArray ? QString::number(node.position) : JsonValue(m_document, index).key()));
        index = node.parent;
    }
    return pointer;
}

QString pointerStep(const QString &key)
{
    QString step = shortened(key);
    step.replace(u'~', QStringLiteral("~0")).replace(u'/', QStringLiteral("~1"));
    return u'/' + step;
}

QString shortened(const QString &text)
{
    constexpr qsizetype longest = 200;
    if (text.size() <= longest)
        return text;
    const qsizetype end = text[longest - 1].isHighSurrogate() ? longest - 1 : longest;
    return text.first(end) + u'…';
}

} // namespace xushi::exchange
