#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

/// The spelling of enumerations in files, in the database and in output: one table each, read both ways.
namespace xushi::domain {

template <typename E> struct Tokens;

template <typename E> constexpr QLatin1StringView tokenOf(E value)
{
    for (const auto &[one, token] : Tokens<E>::all)
        if (one == value)
            return QLatin1StringView(token);
    return {};
}

template <typename E> std::optional<E> fromToken(QStringView token)
{
    for (const auto &[one, text] : Tokens<E>::all)
        if (QLatin1StringView(text) == token)
            return one;
    return std::nullopt;
}

/// The accepted spellings, for messages: "lead, support".
template <typename E> QString acceptedTokens()
{
    QStringList accepted;
    for (const auto &[one, token] : Tokens<E>::all)
        accepted += QLatin1StringView(token);
    return accepted.join(QStringLiteral(", "));
}

} // namespace xushi::domain
