#pragma once

#include <QString>

#include <array>
#include <compare>
#include <cstdint>
#include <optional>

namespace xushi::domain {

/// Identity of a journal row: a UUIDv7 (RFC 9562), so that ids sort by the time they were made
/// and databases merge by union; docs/semantics.md, The journal. There is no empty id.
class RowId {
public:
    /// An id for the millisecond `unixMs`, above `newest` when that was made in the same millisecond or later.
    static RowId make(qint64 unixMs, const std::optional<RowId> &newest);

    /// Reads the 36-character form, in either case; absent when it is not a UUIDv7.
    static std::optional<RowId> parse(QStringView text);

    /// "018f2b6e-…", lower case; sorts as text as the ids sort.
    [[nodiscard]] QString toString() const;

    /// Milliseconds since 1970 that the id carries.
    [[nodiscard]] qint64 unixMs() const;

    friend auto operator<=>(const RowId &, const RowId &) = default;

private:
    using Bytes = std::array<std::uint8_t, 16>;
    explicit RowId(const Bytes &bytes) : m_bytes(bytes) {}

    Bytes m_bytes;
};

} // namespace xushi::domain
