#pragma once

#include <QByteArray>

#include <vector>

namespace xushi::report {

/// A file in an archive.
struct ZipEntry {
    QByteArray name;
    QByteArray contents;
    bool isStored = false; ///< not compressed
};

/// A ZIP archive with these files in this order. The same files give the same bytes. Empty if there is no memory.
QByteArray zipped(const std::vector<ZipEntry> &entries);

} // namespace xushi::report
