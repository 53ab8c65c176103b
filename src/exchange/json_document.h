#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>

#include <deque>
#include <optional>

namespace xushi::exchange {

enum class JsonType : quint8 { Null, Boolean, Number, String, Array, Object };

/// The type's name in JSON Schema: "array".
QLatin1StringView nameOf(JsonType type);

class JsonChildren;
class JsonDocument;

/// A value in a document. As cheap to copy as a pointer; valid until the document is moved or destroyed.
class JsonValue {
public:
    [[nodiscard]] JsonType type() const;

    /// A string's characters, a number's digits exactly as written, "true" or "false"; empty for other types.
    [[nodiscard]] QString text() const;

    /// Its key in the object that holds it; empty elsewhere.
    [[nodiscard]] QString key() const;

    /// The member with this key; absent if there is none or this is not an object.
    [[nodiscard]] std::optional<JsonValue> member(QLatin1StringView key) const;

    /// The items of an array or the members of an object, in the order of the file; none for other types.
    [[nodiscard]] JsonChildren children() const;

    /// JSON pointer (RFC 6901); empty for the root.
    [[nodiscard]] QString pointer() const;

    /// Ascending in document order.
    [[nodiscard]] quint32 order() const { return m_index; }

private:
    friend class JsonBuilder;
    friend class JsonChildren;
    friend class JsonDocument;
    JsonValue(const JsonDocument *document, quint32 index) : m_document(document), m_index(index) {}

    const JsonDocument *m_document;
    quint32 m_index;
};

/// A parsed document, made by parseJson(). It is stored flat, so that no operation recurses and each text is stored
/// once. Of two members with the same key only the first is a child.
class JsonDocument {
public:
    [[nodiscard]] JsonValue root() const { return {this, 0}; }

private:
    friend class JsonBuilder;
    friend class JsonChildren;
    friend class JsonValue;

    static constexpr quint32 none = 0xFFFFFFFF;

    struct Range {
        quint32 at = 0;
        quint32 size = 0;
    };

    struct Node {
        JsonType type;
        quint32 parent = none;
        quint32 firstChild = none;
        quint32 next = none;
        quint32 position = 0; ///< among the children of its parent
        Range key = {};
        Range text = {};
    };

    [[nodiscard]] QByteArrayView textIn(Range range) const
    {
        return QByteArrayView(m_text).sliced(range.at, range.size);
    }

    std::deque<Node> m_nodes;
    QByteArray m_text; ///< all keys and texts, one after the other, in UTF-8
};

/// The children of a value, for a range-based for.
class JsonChildren {
public:
    class Iterator {
    public:
        Iterator(const JsonDocument *document, quint32 index) : m_document(document), m_index(index) {}
        JsonValue operator*() const { return {m_document, m_index}; }
        Iterator &operator++()
        {
            m_index = m_document->m_nodes[m_index].next;
            return *this;
        }
        friend bool operator==(const Iterator &, const Iterator &) = default;

    private:
        const JsonDocument *m_document;
        quint32 m_index;
    };

    JsonChildren(const JsonDocument *document, quint32 first) : m_document(document), m_first(first) {}
    [[nodiscard]] Iterator begin() const { return {m_document, m_first}; }
    [[nodiscard]] Iterator end() const { return {m_document, JsonDocument::none}; }
    [[nodiscard]] bool isEmpty() const { return m_first == JsonDocument::none; }

private:
    const JsonDocument *m_document;
    quint32 m_first;
};

/// One step of a JSON pointer: "/" and the key, shortened(), with ~ and / escaped.
QString pointerStep(const QString &key);

/// For messages: a text of more than 200 characters is cut there and ends in an ellipsis.
QString shortened(const QString &text);

} // namespace xushi::exchange
