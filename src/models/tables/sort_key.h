#pragma once

#include "domain/values/quantity.h"
#include "domain/values/share.h"
#include "domain/values/wide.h"

#include <QDate>
#include <QString>

#include <optional>
#include <variant>

namespace xushi::models {

/// The value by which a cell is sorted: an exact whole number (a quantity in millionths, a share in ten-thousandths, a
/// day, a place in the plan), a text, or nothing, which comes last in either order.
struct SortKey {
    std::variant<std::monostate, domain::Wide, QString> value = {};

    static SortKey nothing() { return {}; }
    static SortKey number(domain::Wide number) { return {number}; }
    static SortKey text(const QString &text) { return {text}; }

    static SortKey textIfAny(const QString &text) { return text.isEmpty() ? nothing() : SortKey::text(text); }

    static SortKey of(const std::optional<domain::Quantity> &quantity)
    {
        return quantity ? number(quantity->millionths()) : nothing();
    }
    static SortKey of(const std::optional<domain::Share> &share)
    {
        return share ? number(share->tenThousandths()) : nothing();
    }
    static SortKey of(const std::optional<int> &count) { return count ? number(*count) : nothing(); }
    static SortKey of(const std::optional<QDate> &day) { return day ? number(day->toJulianDay()) : nothing(); }

    [[nodiscard]] bool isNothing() const { return value.index() == 0; }
};

} // namespace xushi::models
