#pragma once

#include "session/entry/change.h"

#include "domain/values/error.h"

#include <vector>

namespace xushi::session {

/// Why one of several entries cannot be made; without `entry`, none of them could (the database).
struct Refusal {
    std::optional<std::size_t> entry; ///< its place, from 0
    domain::Error error;

    friend bool operator==(const Refusal &, const Refusal &) = default;
};

/// The changes of all entries in their order, or every refusal: then nothing was written.
using BatchResult = tl::expected<std::vector<Change>, std::vector<Refusal>>;

} // namespace xushi::session
