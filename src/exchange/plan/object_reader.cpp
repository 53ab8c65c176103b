#include "exchange/plan/object_reader.h"

#include "domain/values/calendar.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace xushi::exchange {

using domain::ErrorCode;
using domain::PlanFaultCode;

namespace {

constexpr int earliestYear = 1900; // no plan is older, and the day before its period must be a day too

constexpr QChar idSeparator = u'/'; // an assignment's subject in the journal is "task/unit"

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control;
}

QString codeOf(QChar c)
{
    return QStringLiteral("U+%1").arg(c.unicode(), 4, 16, QLatin1Char('0')).toUpper();
}

/// Finds NUL, which not every database can store.
std::optional<QString> unkeepableIn(const QString &text)
{
    return text.contains(QChar::Null) ? std::optional(codeOf(QChar::Null)) : std::nullopt;
}

/// Names a character that an id must not have: the character itself, or its code if it is invisible.
std::optional<QString> reservedIn(const QString &id)
{
    const auto control = std::find_if(id.begin(), id.end(), isControl);
    if (control != id.end())
        return codeOf(*control);
    if (id.contains(idSeparator))
        return QString(idSeparator);
    if (id.trimmed() != id)
        return QStringLiteral(" ");
    return std::nullopt;
}

PlanFaultCode faultOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::TooManyPlaces:
        return PlanFaultCode::TooManyPlaces;
    case ErrorCode::OutOfRange:
        return PlanFaultCode::OutOfRange;
    default:
        return PlanFaultCode::NotADecimal;
    }
}

void addWrongType(FaultList &faults, JsonValue value, JsonType wanted)
{
    faults.add(value, PlanFaultCode::WrongType, {nameOf(wanted), nameOf(value.type())});
}

QString joined(std::span<const PlanKey> keys, int format)
{
    QStringList names;
    for (const PlanKey &key : keys)
        if (key.since <= format)
            names += key.name;
    return names.join(QStringLiteral(", "));
}

} // namespace

ObjectReader::ObjectReader(JsonValue value, std::span<const PlanKey> keys, FaultList &faults, int format)
    : m_object(value), m_faults(faults)
{
    if (value.type() != JsonType::Object) {
        addWrongType(faults, value, JsonType::Object);
        return;
    }
    for (const JsonValue member : value.children()) {
        if (faults.isFull())
            return;
        const QString name = member.key();
        const auto isMeant = [&](const PlanKey &key) { return key.name == name && key.since <= format; };
        if (std::none_of(keys.begin(), keys.end(), isMeant))
            faults.add(member, PlanFaultCode::UnknownKey, {name, joined(keys, format)});
    }
    for (const PlanKey &key : keys)
        if (key.required && !value.member(key.name))
            faults.add(value, PlanFaultCode::MissingKey, {key.name});
}

std::optional<JsonValue> ObjectReader::find(QLatin1StringView key, JsonType type)
{
    const auto value = find(key);
    if (value && value->type() != type) {
        addWrongType(m_faults, *value, type);
        return std::nullopt;
    }
    return value;
}

QString ObjectReader::textOf(JsonValue value)
{
    QString text = value.text();
    if (isBlank(text))
        m_faults.add(value, PlanFaultCode::EmptyText);
    else if (const auto code = unkeepableIn(text))
        m_faults.add(value, PlanFaultCode::ControlCharacter, {*code});
    return text;
}

QString ObjectReader::text(QLatin1StringView key)
{
    const auto value = find(key, JsonType::String);
    return value ? textOf(*value) : QString();
}

QString ObjectReader::textOrNone(QLatin1StringView key)
{
    const auto value = find(key, JsonType::String);
    if (value)
        if (const auto code = unkeepableIn(value->text()))
            m_faults.add(*value, PlanFaultCode::ControlCharacter, {*code});
    return value ? value->text() : QString();
}

QString ObjectReader::id(QLatin1StringView key)
{
    const auto value = find(key, JsonType::String);
    if (!value)
        return {};
    QString id = value->text();
    if (isBlank(id))
        m_faults.add(*value, PlanFaultCode::EmptyText);
    else if (const auto reserved = reservedIn(id))
        m_faults.add(*value, PlanFaultCode::IdTakesReserved, {id, *reserved});
    return id;
}

QStringList ObjectReader::texts(QLatin1StringView key)
{
    QStringList texts;
    eachOf(key, [&](JsonValue item) {
        if (const auto text = textIn(item))
            texts += *text;
    });
    return texts;
}

std::optional<QString> ObjectReader::textIn(JsonValue item)
{
    if (item.type() == JsonType::String)
        return textOf(item);
    addWrongType(m_faults, item, JsonType::String);
    return std::nullopt;
}

QDate ObjectReader::date(QLatin1StringView key)
{
    const auto value = find(key, JsonType::String);
    if (!value)
        return {};
    const auto day = domain::parseDate(value->text());
    if (!day || day->year() < earliestYear)
        m_faults.add(*value, PlanFaultCode::NotADate, {value->text()});
    return day && day->year() >= earliestYear ? *day : QDate();
}

std::optional<domain::Quantity> ObjectReader::quantity(QLatin1StringView key)
{
    const auto value = find(key);
    if (!value)
        return std::nullopt;
    if (value->type() != JsonType::Number && value->type() != JsonType::String) {
        addWrongType(m_faults, *value, JsonType::Number);
        return std::nullopt;
    }
    const auto quantity = domain::Quantity::parse(value->text());
    if (!quantity) {
        m_faults.add(*value, faultOf(quantity.error().code), {value->text()});
        return std::nullopt;
    }
    return *quantity;
}

std::optional<int> ObjectReader::wholeNumber(QLatin1StringView key, int least, int most)
{
    const auto value = find(key, JsonType::Number);
    if (!value)
        return std::nullopt;
    bool isWhole = false;
    const int number = value->text().toInt(&isWhole);
    if (isWhole && number >= least && number <= most)
        return number;
    m_faults.add(*value, PlanFaultCode::NotAWholeNumber,
                 {value->text(), QString::number(least), QString::number(most)});
    return std::nullopt;
}

std::optional<domain::TextPlace> ObjectReader::place(QLatin1StringView key)
{
    const auto array = find(key, JsonType::Array);
    if (!array)
        return std::nullopt;
    std::vector<qint64> numbers;
    for (const JsonValue item : array->children()) {
        bool isWhole = false;
        const qint64 number = item.text().toLongLong(&isWhole);
        if (item.type() != JsonType::Number) {
            addWrongType(m_faults, item, JsonType::Number);
            return std::nullopt;
        }
        if (!isWhole || number < 0 || number > std::numeric_limits<int>::max()) {
            m_faults.add(item, PlanFaultCode::OutOfRange, {item.text()});
            return std::nullopt;
        }
        numbers.push_back(number);
    }
    if (numbers.size() == 2)
        return domain::TextPlace{numbers[0], numbers[1]};
    m_faults.add(*array, PlanFaultCode::OutOfRange, {QString::number(numbers.size())});
    return std::nullopt;
}

bool ObjectReader::flag(QLatin1StringView key, bool otherwise)
{
    const auto value = find(key, JsonType::Boolean);
    return value ? value->text() == QLatin1StringView("true") : otherwise;
}

} // namespace xushi::exchange
