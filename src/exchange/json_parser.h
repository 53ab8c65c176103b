#pragma once

#include "exchange/fault_list.h"
#include "exchange/json_document.h"

#include <optional>

namespace xushi::exchange {

/// How deeply arrays and objects may be nested.
inline constexpr int deepestNesting = 64;

/// Parses a whole JSON text of less than 4 GiB; ignores a byte order mark at its start. Faults that do not
/// stop it: DuplicateKey, at the second key. Faults that do, so that there is no document: Syntax, NotUtf8 and
/// OutOfRange with line and column, TooDeep with the pointer of the value that is too deep.
std::optional<JsonDocument> parseJson(QByteArrayView json, FaultList &faults);

} // namespace xushi::exchange
