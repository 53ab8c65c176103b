#pragma once

#include "domain/values/error.h"

#include <stdexcept>

namespace xushi::storage {

/// Carries an Error to the layer's public functions. Thrown and caught inside src/storage only: each public function
/// returns a Result through guarded().
class StorageException : public std::runtime_error {
public:
    explicit StorageException(domain::Error error) : std::runtime_error("storage"), m_error(std::move(error)) {}

    [[nodiscard]] const domain::Error &error() const { return m_error; }

private:
    domain::Error m_error;
};

[[noreturn]] inline void fail(domain::ErrorCode code, QStringList args)
{
    throw StorageException({code, std::move(args)});
}

/// The value of a result; throws its error.
template <typename T> T orThrow(domain::Result<T> result)
{
    if (!result)
        throw StorageException(result.error());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// Runs `work` and turns a StorageException into an Error.
template <typename Work> auto guarded(Work &&work) -> domain::Result<decltype(work())>
{
    try {
        if constexpr (std::is_void_v<decltype(work())>) {
            work();
            return {};
        } else {
            return work();
        }
    } catch (const StorageException &exception) {
        return tl::unexpected<domain::Error>(exception.error());
    }
}

} // namespace xushi::storage
