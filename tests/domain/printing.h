#pragma once

#include "support/catch.h"

#include "domain/assessment.h"
#include "domain/tokens.h"

// Failures show figures and tokens, not {?}.
namespace xushi::domain {

inline std::ostream &operator<<(std::ostream &out, Quantity quantity)
{
    return out << quantity.toString().toStdString();
}

inline std::ostream &operator<<(std::ostream &out, Share share)
{
    return out << share.toString().toStdString();
}

inline std::ostream &operator<<(std::ostream &out, const RowId &id)
{
    return out << id.toString().toStdString();
}

inline std::ostream &operator<<(std::ostream &out, Quarter quarter)
{
    return out << quarter.toString().toStdString();
}

inline std::ostream &operator<<(std::ostream &out, ErrorCode code)
{
    return out << "ErrorCode " << static_cast<int>(code);
}

template <typename E>
requires(sizeof(Tokens<E>::all) > 0) std::ostream &operator<<(std::ostream &out, E value)
{
    return out << tokenOf(value).data();
}

} // namespace xushi::domain

namespace xushi {

/// The spelling of a figure that may be absent, for readable comparisons: REQUIRE(text(lag) == "0.1786").
template <typename Figure> std::string text(const std::optional<Figure> &figure)
{
    return figure ? figure->toString().toStdString() : "none";
}

} // namespace xushi
