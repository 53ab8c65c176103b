#include "exchange/json_writer.h"

#include <QString>

#include <algorithm>

namespace xushi::exchange {

namespace {

bool isPlain(char c)
{
    return static_cast<uchar>(c) >= 0x20 && c != '"' && c != '\\';
}

QByteArray escaped(QStringView text)
{
    QByteArray utf8 = text.toUtf8();
    if (std::all_of(utf8.begin(), utf8.end(), isPlain))
        return utf8;
    QByteArray result;
    for (const char c : std::as_const(utf8)) {
        if (c == '"' || c == '\\')
            result.append('\\').append(c);
        else if (c == '\n')
            result += "\\n";
        else if (c == '\t')
            result += "\\t";
        else if (static_cast<uchar>(c) < 0x20)
            result += "\\u00" + QByteArray(1, c).toHex();
        else
            result += c;
    }
    return result;
}

} // namespace

void JsonWriter::key(QLatin1StringView key)
{
    beforeValue();
    m_text += '"';
    m_text.append(key.data(), key.size());
    m_text += "\": ";
    m_afterKey = true;
}

void JsonWriter::string(QStringView text)
{
    beforeValue();
    m_text += '"';
    m_text += escaped(text);
    m_text += '"';
}

void JsonWriter::number(QStringView text)
{
    beforeValue();
    m_text += text.toLatin1();
}

void JsonWriter::boolean(bool value)
{
    beforeValue();
    m_text += value ? "true" : "false";
}

void JsonWriter::null()
{
    beforeValue();
    m_text += "null";
}

void JsonWriter::begin(char bracket)
{
    beforeValue();
    m_text += bracket;
    m_counts.push_back(0);
}

void JsonWriter::end(char bracket)
{
    const bool wasEmpty = m_counts.back() == 0;
    m_counts.pop_back();
    if (!wasEmpty)
        breakLine();
    m_text += bracket;
}

void JsonWriter::beforeValue()
{
    if (!m_afterKey && !m_counts.empty()) {
        if (m_counts.back()++ > 0)
            m_text += ',';
        breakLine();
    }
    m_afterKey = false;
}

void JsonWriter::breakLine()
{
    m_text += '\n';
    m_text.append(qsizetype(m_counts.size()) * 2, ' ');
}

} // namespace xushi::exchange
