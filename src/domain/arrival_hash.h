#pragma once

#include <QString>

namespace xushi::domain {

/// The checksum of a row's arrival in a database: SHA-256, lower-case hex, over "xushi-arrival/1" with the fields hash
/// (of the row), seq (its place), received_at (ms since 1970) and before (the checksum of the row before it; empty for
/// the first). No row's hash covers the time at which a database got it, so this chain does: whoever changes one time
/// has to write all later checksums anew. docs/semantics.md, The database file.
QString arrivalHash(const QString &before, qint64 seq, const QString &hash, qint64 receivedAt);

} // namespace xushi::domain
