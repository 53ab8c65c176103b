#include "exchange/json_parser.h"

#include "exchange/utf8_text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <limits>
#include <string>
#include <string_view>
#include <unordered_set>

namespace xushi::exchange {

using domain::PlanFault;
using domain::PlanFaultCode;

namespace {

constexpr quint32 atTheEnd = std::numeric_limits<quint32>::max();

PlanFault faultAt(PlanFaultCode code, const QString &pointer, const QStringList &args, TextPlace place)
{
    return {code, pointer, args, place.line, place.column};
}

/// What the parser would have taken, by a part of its own words: "[…] parse error at line 1, column 9: syntax error
/// while parsing object - unexpected end of input; expected '}'". The first part that is in them counts.
struct Expectation {
    std::string_view words;
    const char *cause;
};
constexpr std::array expectations{
    Expectation{"missing closing quote", QT_TRANSLATE_NOOP("Causes", "a quotation mark that closes the text")},
    Expectation{"control character", QT_TRANSLATE_NOOP("Causes", "an escape such as \\n for the line break or tab")},
    Expectation{"invalid string", QT_TRANSLATE_NOOP("Causes", "an escape such as \\n, \\\" or \\u0041")},
    Expectation{"invalid number", QT_TRANSLATE_NOOP("Causes", "a digit")},
    Expectation{"; expected end of input", QT_TRANSLATE_NOOP("Causes", "the end of the file")},
    Expectation{"parsing object key", QT_TRANSLATE_NOOP("Causes", "a key in quotation marks")},
    Expectation{"parsing object separator", QT_TRANSLATE_NOOP("Causes", "a colon")},
    Expectation{"parsing object", QT_TRANSLATE_NOOP("Causes", "a comma or a closing brace")},
    Expectation{"parsing array", QT_TRANSLATE_NOOP("Causes", "a comma or a closing bracket")},
};
constexpr auto aValue = QT_TRANSLATE_NOOP("Causes", "a value");

QString expectedBy(std::string_view message)
{
    const auto found = std::find_if(expectations.begin(), expectations.end(), [message](const Expectation &one) {
        return message.find(one.words) != std::string_view::npos;
    });
    return QString::fromLatin1(found == expectations.end() ? aValue : found->cause);
}

/// Whether the parser stopped at a number or a literal such as true.
bool isLiteral(std::string_view message)
{
    return message.find("literal") != std::string_view::npos
           || message.find("invalid number") != std::string_view::npos;
}

/// Where the word begins that the parser stopped in or behind, at the byte `last`.
qsizetype startOfWord(QByteArrayView json, qsizetype last, std::string_view message)
{
    last = std::clamp<qsizetype>(last, 0, json.size() - 1);
    if (message.find("invalid string") != std::string_view::npos)
        return std::max<qsizetype>(json.first(last).lastIndexOf('"'), 0);
    const auto endsWord = [json](qsizetype at) {
        return std::string_view(" \t\r\n,:[]{}").find(json[at]) != std::string_view::npos;
    };
    qsizetype start = last;
    if (endsWord(start) && start > 0 && !endsWord(start - 1) && json[start - 1] != '"' && isLiteral(message))
        --start; // a number or literal ends with what stands behind it
    while (start > 0 && !endsWord(start) && !endsWord(start - 1))
        --start;
    return start;
}

/// The word that begins at `start`, short and on one line.
QString wordAt(QByteArrayView json, qsizetype start)
{
    constexpr qsizetype longest = 20;
    constexpr qsizetype mostBytes = 4 * (longest + 2);
    const QString text = QString::fromUtf8(json.sliced(start, std::min(json.size() - start, mostBytes)));
    static const QString ends = QStringLiteral(" \t\r\n,:[]{}");
    qsizetype length = 0;
    const bool isString = text.startsWith(u'"');
    while (length < text.size() && (length == 0 || isString || !ends.contains(text[length])) && length < longest
           && text[length] != u'\n')
        ++length;
    QString word = text.first(length);
    for (QChar &c : word)
        if (c.category() == QChar::Other_Control)
            c = u' ';
    return length == longest && length < text.size() ? word + QChar(0x2026) : word;
}

/// Whether the text ends where more is expected.
bool endsEarly(std::string_view message)
{
    return message.find("unexpected end of input") != std::string_view::npos
           || message.find("missing closing quote") != std::string_view::npos;
}

} // namespace

/// Receives the parser's events and stores each value. Keeps numbers as they are written, and each key once.
class JsonBuilder {
public:
    JsonBuilder(QByteArrayView json, FaultList &faults) : m_json(json), m_faults(faults) {}

    JsonDocument takeDocument() { return std::move(m_document); }

    // The events, with the names that the parser requires. Returning false stops it.
    bool null() { return addScalar(JsonType::Null, {}); }
    bool boolean(bool value) { return addScalar(JsonType::Boolean, value ? "true" : "false"); }
    bool number_integer(nlohmann::json::number_integer_t value)
    {
        return addScalar(JsonType::Number, std::to_string(value));
    }
    bool number_unsigned(nlohmann::json::number_unsigned_t value)
    {
        return addScalar(JsonType::Number, std::to_string(value));
    }
    bool number_float(nlohmann::json::number_float_t /*inexact*/, const std::string &written);
    bool string(const std::string &text) { return addScalar(JsonType::String, text); }
    bool binary(const nlohmann::json::binary_t & /*never in JSON text*/) { return false; }
    bool start_object(std::size_t /*unknown*/) { return begin(JsonType::Object); }
    bool key(const std::string &key);
    bool end_object() { return end(); }
    bool start_array(std::size_t /*unknown*/) { return begin(JsonType::Array); }
    bool end_array() { return end(); }
    bool parse_error(std::size_t bytesRead, const std::string &lastRead, const nlohmann::json::exception &error);

private:
    /// An array or object that is still open.
    struct Open {
        quint32 node;
        quint32 lastChild = JsonDocument::none;
        quint32 childCount = 0;
        std::unordered_set<std::string> keys = {};
        JsonDocument::Range nextKey = {};
        bool nextIsDuplicate = false;
    };

    quint32 add(JsonType type, const std::string &text);
    bool addScalar(JsonType type, const std::string &text)
    {
        add(type, text);
        return true;
    }
    bool begin(JsonType type);
    bool end();
    JsonDocument::Range keep(const std::string &text);
    quint32 nextNode() const { return static_cast<quint32>(m_document.m_nodes.size()); }
    QString pointerOfNext() const;

    QByteArrayView m_json;
    FaultList &m_faults;
    JsonDocument m_document;
    std::vector<Open> m_open;
};

bool JsonBuilder::number_float(nlohmann::json::number_float_t /*inexact*/, const std::string &written)
{
    // The parser replaces the decimal point in the file by that of the C locale.
    std::string text = written;
    for (char &c : text)
        if ((c < '0' || c > '9') && c != '+' && c != '-' && c != 'e' && c != 'E')
            c = '.';
    return addScalar(JsonType::Number, text);
}

bool JsonBuilder::key(const std::string &key)
{
    Open &object = m_open.back();
    object.nextKey = keep(key);
    object.nextIsDuplicate = !object.keys.insert(key).second;
    if (object.nextIsDuplicate && !m_faults.isFull()) // making a pointer takes a walk through the document
        m_faults.add(nextNode(), {PlanFaultCode::DuplicateKey, pointerOfNext(), {QString::fromStdString(key)}});
    return true;
}

JsonDocument::Range JsonBuilder::keep(const std::string &text)
{
    const JsonDocument::Range range{static_cast<quint32>(m_document.m_text.size()), static_cast<quint32>(text.size())};
    m_document.m_text.append(text.data(), static_cast<qsizetype>(text.size()));
    return range;
}

quint32 JsonBuilder::add(JsonType type, const std::string &text)
{
    const quint32 index = nextNode();
    JsonDocument::Node node{.type = type, .text = keep(text)};
    if (!m_open.empty()) {
        Open &parent = m_open.back();
        node.parent = parent.node;
        node.key = parent.nextKey;
        node.position = parent.childCount;
        if (!parent.nextIsDuplicate) {
            quint32 &link = parent.lastChild == JsonDocument::none ? m_document.m_nodes[parent.node].firstChild
                                                                   : m_document.m_nodes[parent.lastChild].next;
            link = index;
            parent.lastChild = index;
            ++parent.childCount;
        }
    }
    m_document.m_nodes.push_back(node);
    return index;
}

bool JsonBuilder::begin(JsonType type)
{
    if (m_open.size() >= deepestNesting) {
        m_faults.add(nextNode(), {PlanFaultCode::TooDeep, pointerOfNext(), {QString::number(deepestNesting)}});
        return false;
    }
    m_open.push_back({.node = add(type, {})});
    return true;
}

bool JsonBuilder::end()
{
    m_open.pop_back();
    return true;
}

QString JsonBuilder::pointerOfNext() const
{
    if (m_open.empty())
        return {};
    const Open &parent = m_open.back();
    const JsonValue around(&m_document, parent.node);
    const QString step = around.type() == JsonType::Array ? QString::number(parent.childCount)
                                                          : QString::fromUtf8(m_document.textIn(parent.nextKey));
    return around.pointer() + pointerStep(step);
}

bool JsonBuilder::parse_error(std::size_t bytesRead, const std::string &lastRead,
                              const nlohmann::json::exception &error)
{
    constexpr int numberOverflow = 406; // a number beyond what a binary floating point number holds
    const auto read = static_cast<qsizetype>(bytesRead);
    if (error.id == numberOverflow) {
        const auto begin = placeOf(m_json, read - static_cast<qsizetype>(lastRead.size()));
        m_faults.add(atTheEnd,
                     faultAt(PlanFaultCode::OutOfRange, pointerOfNext(), {QString::fromStdString(lastRead)}, begin));
    } else {
        const auto lastCharacter = placeOf(m_json, read - 1);
        const QString found =
            endsEarly(error.what()) ? QString() : wordAt(m_json, startOfWord(m_json, read - 1, error.what()));
        m_faults.add(atTheEnd, faultAt(PlanFaultCode::Syntax, {}, {expectedBy(error.what()), found}, lastCharacter));
    }
    return false;
}

namespace {

/// Checks that must pass before parsing: the parser takes a NUL for the end of the text, and reports invalid UTF-8 as a
/// syntax error.
std::optional<PlanFault> faultOfText(QByteArrayView json)
{
    if (const auto byte = firstIllFormedByte(json))
        return faultAt(PlanFaultCode::NotUtf8, {}, {}, placeOf(json, *byte));
    if (const qsizetype nul = json.indexOf('\0'); nul >= 0)
        return faultAt(PlanFaultCode::Syntax, {}, {QString::fromLatin1(aValue), QStringLiteral("U+0000")},
                       placeOf(json, nul));
    if (json.trimmed().isEmpty())
        return faultAt(PlanFaultCode::Syntax, {}, {QString::fromLatin1(aValue), QString()}, TextPlace());
    return std::nullopt;
}

} // namespace

std::optional<JsonDocument> parseJson(QByteArrayView json, FaultList &faults)
{
    constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");
    if (json.startsWith(byteOrderMark))
        json = json.sliced(byteOrderMark.size());
    if (const auto fault = faultOfText(json)) {
        faults.add(0, *fault);
        return std::nullopt;
    }
    JsonBuilder builder(json, faults);
    if (!nlohmann::json::sax_parse(json.begin(), json.end(), &builder))
        return std::nullopt;
    return builder.takeDocument();
}

} // namespace xushi::exchange
