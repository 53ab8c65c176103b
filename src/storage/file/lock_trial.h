#pragma once

namespace xushi::storage {

/// Whether programs can keep each other out of an open file: tries it with the very calls that SQLite uses, once from
/// this process and once from a second one, beyond SQLite's own locks. Some network drives refuse all locks, and some
/// grant every one. `isWritable`: whether the file is open for writing; else the second process is not tried, since
/// readers do not exclude each other.
bool doLocksWork(int descriptor, bool isWritable);

} // namespace xushi::storage
