#pragma once

#include "domain/quantity.h"
#include "domain/share.h"

#include <QDate>
#include <QJsonDocument>
#include <QString>

#include <nlohmann/json.hpp>

namespace xushi::cli {

/// JSON with its members in the order in which they were set.
using Json = nlohmann::ordered_json;

/// Text, quantities, shares and days as JSON strings; what does not exist as null; see
/// docs/semantics.md, The command line.
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

/// A row's payload: its members; a damaged payload as the text that it is. Qt's parser goes first, for it bounds how
/// deep values stand in each other, and the other one, which writes them as deep as they stand, does not.
inline Json payloadJson(const QString &payload)
{
    if (!QJsonDocument::fromJson(payload.toUtf8()).isObject())
        return json(payload);
    Json details = Json::parse(payload.toStdString(), nullptr, false);
    return details.is_discarded() ? json(payload) : details;
}

/// Two spaces a level, characters as they are.
inline QString text(const Json &value)
{
    return QString::fromStdString(value.dump(2, ' ', false, Json::error_handler_t::replace));
}

} // namespace xushi::cli
