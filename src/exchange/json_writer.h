#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QStringView>

#include <utility>
#include <vector>

namespace xushi::exchange {

/// Writes JSON text as a person would: indented by two, keys in the order of the calls, UTF-8 as it is. Numbers are
/// put down as the text that is given, since a general writer takes them through binary floating point.
class JsonWriter {
public:
    void beginObject() { begin('{'); }
    void endObject() { end('}'); }
    void beginArray() { begin('['); }
    void endArray() { end(']'); }

    /// The name of the next value, inside an object; a plain word, put down as it is.
    void key(QLatin1StringView key);

    void string(QStringView text);

    /// `text` must be a number by the rules of JSON.
    void number(QStringView text);
    void boolean(bool value);
    void null();

    /// The finished text with a line feed at its end.
    [[nodiscard]] QByteArray text() const { return m_text + '\n'; }

    /// What was written since the last takeText(), and its bytes: a long text can be passed on bit by bit.
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
