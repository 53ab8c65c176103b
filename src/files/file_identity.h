#pragma once

#include <QString>

#include <optional>

namespace xushi::files {

/// Which file stands at a path, whatever it is called and holds.
struct FileIdentity {
    quint64 device = 0;
    quint64 number = 0; ///< on the device

    friend bool operator==(const FileIdentity &, const FileIdentity &) = default;
};

/// The file that `path` leads to; absent if there is none, or the system has no such numbers.
std::optional<FileIdentity> identityOf(const QString &path);

/// Where a file is now that this process has open: empty if it has no name any more, absent if the system does not
/// tell.
std::optional<QString> placeOf(const FileIdentity &open);

} // namespace xushi::files
