#include "exchange/json_parser.h"

#include "exchange/utf8_text.h"

#include <nlohmann/json.hpp>

#include <limits>
#include <string>
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

/// The parser's own words, "[…] parse error at line 1, column 9: syntax error while parsing object - unexpected
/// end of input; expected '}'", without the parts that the fault states elsewhere and without raw bytes.
QString whatWasMet(const std::string &message, const std::string &lastRead)
{
    std::string met = message;
    if (const auto at = met.find("syntax error"); at != std::string::npos) {
        met.erase(0, at);
        if (const auto dash = met.find(" - "); dash != std::string::npos)
            met.erase(0, dash + 3);
    }
    const std::string echo = "; last read: '" + lastRead + "'";
    if (const auto at = met.find(echo); at != std::string::npos)
        met.erase(at, echo.size());
    return QString::fromStdString(met);
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
        m_faults.add(atTheEnd, faultAt(PlanFaultCode::Syntax, {}, {whatWasMet(error.what(), lastRead)}, lastCharacter));
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
        return faultAt(PlanFaultCode::Syntax, {}, {QStringLiteral("unexpected NUL character")}, placeOf(json, nul));
    if (json.trimmed().isEmpty())
        return faultAt(PlanFaultCode::Syntax, {}, {QStringLiteral("unexpected end of input")}, TextPlace());
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
