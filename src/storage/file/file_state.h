#pragma once

#include <QString>

#include <optional>

namespace xushi::storage {

/// What shows from outside whether a file was written.
struct FileState {
    quint64 device = 0;
    quint64 number = 0; ///< of the file on its device
    qint64 size = 0;
    qint64 modified = 0; ///< in ns
    qint64 changed = 0;  ///< in ns; nobody can set this time
    quint32 counter = 0; ///< SQLite's change counter, in the file's header
    qint64 seen = 0;     ///< when it was looked at, by the clock that the system stamps files with, in ns

    /// Whether a write after this look would have given the file another time than it had.
    [[nodiscard]] bool isSettled() const;

    /// Takes the state for one that was looked at later. For the end of a write of ours: whoever writes past SQLite's
    /// locks in that very moment could do so within the write, too.
    void settle();

    /// Whether it is the same state, whenever it was looked at.
    [[nodiscard]] bool isSame(const FileState &other) const;
};

/// Of an open file; absent where the system does not tell, or the file is too short.
std::optional<FileState> stateOf(int descriptor);

/// The record, in the state folder, that a file's pages were looked at and that only this program has written since.
/// Any doubt means that they were not: a record that is missing, torn or about another state.
class KnownPages {
public:
    /// `file` is a real path.
    explicit KnownPages(QString file) : m_file(std::move(file)) {}

    /// Whether the pages of the file in this state are known to be sound.
    [[nodiscard]] bool has(const FileState &state) const;

    /// Records it. Nothing happens where it cannot be recorded.
    void remember(const FileState &state) const;

private:
    QString m_file;
};

} // namespace xushi::storage
