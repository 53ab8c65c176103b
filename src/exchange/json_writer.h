#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QStringView>

#include <utility>
#include <vector>

namespace xushi::exchange {

/// Writes JSON for people to read: indented by two, keys in the order of the calls, UTF-8 unescaped. Writes numbers as
/// the given text, because a general writer would convert them to binary floating point.
class JsonWriter {
public:
    void beginObject() { begin('{'); }
    void endObject() { end('}'); }
    void beginArray() { begin('['); }
    void endArray() { end(']'); }

    /// The key of the next value in an object: a plain word, written without escaping.
    void key(QLatin1StringView key);

    void string(QStringView text);

    /// `text` must be a valid JSON number.
    void number(QStringView text);
    void boolean(bool value);
    void null();

    /// The finished text, ending in a line feed.
    [[nodiscard]] QByteArray text() const { return m_text + '\n'; }

    /// The text written since the last takeText(), and its size: a long text can be passed on in parts.
    [[nodiscard]] qsizetype size() const { return m_text.size(); }
    [[nodiscard]] QByteArray takeText() { return std::exchange(m_text, {}); }

private:
    void begin(char bracket);
    void end(char bracket);
    void beforeValue();
    void breakLine();

    QByteArray m_text;
    std::vector<int> m_counts; ///< values so far in each open array or object
    bool m_afterKey = false;
};

} // namespace xushi::exchange
