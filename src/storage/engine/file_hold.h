#pragma once

namespace xushi::storage {

/// What a connection keeps of the file on disk that it has open; see OpenFile.
class FileHold {
public:
    FileHold() = default;
    virtual ~FileHold() = default;
    FileHold(const FileHold &) = delete;
    FileHold &operator=(const FileHold &) = delete;

    /// Whether the path still leads to the file that was opened. Another one may have been moved over it, or it may
    /// have been moved away or deleted.
    [[nodiscard]] virtual bool isInPlace() const = 0;

    /// Whether the file lies on a drive of another computer.
    [[nodiscard]] virtual bool isOnNetwork() const = 0;

    /// Called when a write has the file's lock, and nothing is written yet.
    virtual void writeBegins() = 0;

    /// Called when that write was committed. It must not fail: what was written is on disk.
    virtual void writeIsDone() = 0;
};

} // namespace xushi::storage
