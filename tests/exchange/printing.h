#pragma once

#include "support/catch.h"

#include "domain/plan/plan.h"
#include "domain/plan/plan_fault.h"
#include "domain/tokens.h"
#include "domain/values/error.h"

// Failures show tokens, figures and faults, not {?}.
namespace xushi::domain {

inline std::ostream &operator<<(std::ostream &out, Quantity quantity)
{
    return out << quantity.toString().toStdString();
}

inline std::ostream &operator<<(std::ostream &out, const PlanFault &fault)
{
    return out << "fault " << static_cast<int>(fault.code) << " at \"" << fault.pointer.toStdString() << "\" ["
               << fault.args.join(QStringLiteral(" | ")).toStdString() << "] " << fault.line << ':' << fault.column;
}

inline std::ostream &operator<<(std::ostream &out, const Error &error)
{
    return out << "error " << static_cast<int>(error.code) << " ["
               << error.args.join(QStringLiteral(" | ")).toStdString() << ']';
}

template <typename E>
requires(sizeof(Tokens<E>::all) > 0) std::ostream &operator<<(std::ostream &out, E value)
{
    return out << tokenOf(value).data();
}

} // namespace xushi::domain
