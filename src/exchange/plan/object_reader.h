#pragma once

#include "domain/plan/plan.h"
#include "domain/plan/plan_fault.h"
#include "domain/tokens.h"
#include "domain/values/quantity.h"
#include "exchange/fault_list.h"
#include "exchange/json_document.h"
#include "exchange/plan/plan_keys.h"

#include <QDate>

#include <optional>
#include <span>

namespace xushi::exchange {

/// Reads the members of one object of a plan file. Notes a fault for each invalid member and reads it as empty, so that
/// reading continues and finds further faults.
class ObjectReader {
public:
    /// Faults: WrongType when `value` is no object; UnknownKey and MissingKey by the table of its keys, as far as the
    /// form of the file with this number has them.
    ObjectReader(JsonValue value, std::span<const PlanKey> keys, FaultList &faults, int format);

    /// The member of any type.
    [[nodiscard]] std::optional<JsonValue> find(QLatin1StringView key) const { return m_object.member(key); }

    /// The place to report a fault of this member at: the object itself if the member is absent.
    [[nodiscard]] JsonValue at(QLatin1StringView key) const { return find(key).value_or(m_object); }

    /// Faults: WrongType, EmptyText when it is blank.
    QString text(QLatin1StringView key);

    /// May be absent and may be empty. Fault: WrongType.
    QString textOrNone(QLatin1StringView key);

    /// Like text(). Further fault: IdTakesReserved.
    QString id(QLatin1StringView key);

    /// An array of texts, none blank; empty when it is absent. Faults: as text().
    QStringList texts(QLatin1StringView key);

    /// The text of an item of an array, not blank; absent where it is none. Faults: as text().
    std::optional<QString> textIn(JsonValue item);

    /// Invalid if it is absent. Faults: WrongType, NotADate.
    QDate date(QLatin1StringView key);

    /// A number or a string, with its exact digits. Faults: WrongType, NotADecimal, TooManyPlaces, OutOfRange.
    std::optional<domain::Quantity> quantity(QLatin1StringView key);

    /// A whole number from `least` to `most`. Faults: WrongType, NotAWholeNumber.
    std::optional<int> wholeNumber(QLatin1StringView key, int least, int most);

    /// An array of two whole numbers, not below 0; absent when there is none. Faults: WrongType, OutOfRange.
    std::optional<domain::TextPlace> place(QLatin1StringView key);

    /// Fault: WrongType.
    bool flag(QLatin1StringView key, bool otherwise);

    /// Calls `read` with each item of an array, or not at all when it is absent. Stops when the list of faults is full,
    /// because then nothing that is read is used. Fault: WrongType.
    template <typename Read> void eachOf(QLatin1StringView key, Read read)
    {
        const auto array = find(key, JsonType::Array);
        if (!array)
            return;
        for (const JsonValue item : array->children()) {
            if (m_faults.isFull())
                return;
            read(item);
        }
    }

    /// Faults: WrongType, UnknownToken.
    template <typename E> E token(QLatin1StringView key, E otherwise)
    {
        const auto value = find(key, JsonType::String);
        if (!value)
            return otherwise;
        const auto read = domain::fromToken<E>(value->text());
        if (!read)
            m_faults.add(*value, domain::PlanFaultCode::UnknownToken, {value->text(), domain::acceptedTokens<E>()});
        return read.value_or(otherwise);
    }

private:
    std::optional<JsonValue> find(QLatin1StringView key, JsonType type);
    QString textOf(JsonValue value);

    JsonValue m_object;
    FaultList &m_faults;
};

} // namespace xushi::exchange
