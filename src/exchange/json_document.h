#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>

#include <deque>
#include <optional>

namespace xushi::exchange {

enum class JsonType : quint8 { Null, Boolean, Number, String, Array, Object };

/// As JSON Schema names it: "array".
QLatin1StringView nameOf(JsonType type);

class JsonChildren;
class JsonDocument;

/// A value in a document. As cheap to copy as a pointer; valid as long as the document lives unmoved.
class JsonValue {
public:
    [[nodiscard]] JsonType type() const;

    /// A string's characters, a number's digits exactly as they are written, "true" or "false"; empty for the rest.
    [[nodiscard]] QString text() const;

    /// Its name in the object around it; empty elsewhere.
    [[nodiscard]] QString key() const;

    /// The member of that name; absent also when this is no object.
    [[nodiscard]] std::optional<JsonValue> member(QLatin1StringView key) const;

    /// Items of an array or members of an object, in the order of the file; none for the rest.
    [[nodiscard]] JsonChildren children() const;

    /// JSON pointer (RFC 6901); empty for the root.
    [[nodiscard]] QString pointer() const;

    /// Rises along the document.
    [[nodiscard]] quint32 order() const { return m_index; }

private:
    friend class JsonBuilder;
    friend class JsonChildren;
    friend class JsonDocument;
    JsonValue(const JsonDocument *document, quint32 index) : m_document(document), m_index(index) {}

    const JsonDocument *m_document;
    quint32 m_index;
};

/// A parsed document: flat, so that neither a walk up nor the end of its life recurses, and so that text is
/// kept once. Made by parseJson(). Of two members with one key only the first is a child.
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
    QByteArray m_text; ///< keys and texts end to end, UTF-8
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
