#pragma once

#include "domain/values/quantity.h"
#include "domain/values/share.h"

#include <QDate>
#include <QJsonDocument>
#include <QString>

#include <nlohmann/json.hpp>

namespace xushi::cli {

/// JSON with its members in the order in which they were set.
using Json = nlohmann::ordered_json;

/// Text, quantities, shares and days as JSON strings; missing values as null; docs/semantics.md, The command line.
inline Json json(const QString &text)
{
    return text.toStdString();
}

inline Json json(domain::Quantity quantity)
{
    return json(quantity.toString());
}

inline Json json(domain::Share share)
{
    return json(share.toString());
}

inline Json json(QDate day)
{
    return json(day.toString(Qt::ISODate));
}

template <typename T> Json json(const std::optional<T> &value)
{
    return value ? json(*value) : Json(nullptr);
}

/// The members of a row's payload; a damaged payload as text. Qt's parser checks it first, because it limits the
/// nesting of values. The other parser does not, and writes values of any depth.
inline Json payloadJson(const QString &payload)
{
    if (!QJsonDocument::fromJson(payload.toUtf8()).isObject())
        return json(payload);
    Json details = Json::parse(payload.toStdString(), nullptr, false);
    return details.is_discarded() ? json(payload) : details;
}

/// Indented by two spaces, with characters unescaped.
inline QString text(const Json &value)
{
    return QString::fromStdString(value.dump(2, ' ', false, Json::error_handler_t::replace));
}

} // namespace xushi::cli
