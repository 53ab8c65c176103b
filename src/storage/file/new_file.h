#pragma once

#include "domain/values/error.h"

#include <QFileDevice>

#include <memory>

namespace xushi::storage {

/// A file that is being written beside the place where it is to stand, for its owner alone, under a name that no other
/// program uses. It is taken away with this object, unless it was put in its place. Other programs see that somebody
/// still writes it, until this process ends, however it ends.
class NewFile {
public:
    /// Makes an empty file in the folder of `target`, a real path. Errors: FolderMissing, NotAFolder, DiskFull,
    /// CannotWrite.
    static domain::Result<NewFile> beside(const QString &target);

    NewFile(NewFile &&other) noexcept;
    NewFile &operator=(NewFile &&) = delete;
    ~NewFile();

    [[nodiscard]] const QString &path() const { return m_path; }

    /// Syncs the file and puts it in the place of `target`, in one step: a reader finds the old or the new file, always
    /// whole, even after a power failure. A target that exists keeps its mode, a new one gets that of `original`, but
    /// always with what its owner needs. Errors: DiskFull, CannotWrite.
    domain::Result<void> replace(const QString &target, const QString &original);

    /// The same where nothing stands at `target`. Errors: the same, and FileExists, after which it can be tried again.
    domain::Result<void> place(const QString &target, const QString &original);

private:
    NewFile(QString path, int mark) : m_path(std::move(path)), m_mark(mark) {}
    domain::Result<void> moveTo(const QString &target, const QString &original,
                                domain::Result<void> (*move)(const QString &part, const QString &file));

    QString m_path; ///< empty once it is in its place
    int m_mark;     ///< a descriptor; -1 if there is none
};

/// The same for a folder.
class NewFolder {
public:
    /// Errors: FolderMissing, NotAFolder, DiskFull, CannotWrite.
    static domain::Result<NewFolder> in(const QString &folder);

    NewFolder(NewFolder &&other) noexcept;
    NewFolder &operator=(NewFolder &&other) noexcept;
    ~NewFolder();

    [[nodiscard]] const QString &path() const { return m_path; }

private:
    NewFolder(QString path, int mark) : m_path(std::move(path)), m_mark(mark) {}

    QString m_path;
    int m_mark;
};

/// Takes away what new files and folders were left in `folder` by programs that were killed. What a program still
/// writes stays.
void clearLeftovers(const QString &folder);

} // namespace xushi::storage
