#pragma once

#include "domain/values/error.h"
#include "storage/engine/connection.h"
#include "storage/engine/file_hold.h"
#include "storage/file/file_state.h"
#include "storage/file/file_use.h"

#include <memory>
#include <mutex>
#include <optional>

class QFile;

namespace xushi::storage {

/// With POSIX locks, a program that closes a file loses all its locks on that file, even one that SQLite holds on
/// another thread during a write (https://www.sqlite.org/howtocorrupt.html#posix_close_bug). These classes make sure
/// that nothing else in this program opens and closes a file that it has open as a database. They know a file by its
/// number on its device, whatever it is called.

/// A database file that is open, for as long as this object lives. Holds one descriptor for all of its connections.
class OpenFile final : public FileHold {
public:
    /// `file` is a real path. Makes the file, for its owner alone, if `access` allows it. Where that fails, SQLite will
    /// say why. Throws StorageException: NoLocks, and CannotOpen
    /// where SQLite may not be let near it (requireSafeCompanions()).
    OpenFile(const QString &file, Connection::Access access, FileUse use);
    ~OpenFile() override;

    [[nodiscard]] bool isInPlace() const override;
    [[nodiscard]] bool isOnNetwork() const override { return m_isOnNetwork; }
    void writeBegins() override;
    void writeIsDone() override;

    /// The descriptor, with which the locks on the file can be looked at; negative if there is none.
    [[nodiscard]] int descriptor() const { return m_descriptor; }

private:
    QString m_file;
    QByteArray m_path; ///< as the system takes it
    FileUse m_use;
    quint64 m_device = 0;
    quint64 m_number = 0; ///< 0 where the system gives none: m_path then stands for the file
    int m_descriptor = -1;
    bool m_isOnNetwork = false;
    std::optional<quint32> m_counterBefore; ///< of a write that finds the file as it is remembered
};

/// Closes a file that was read: at once, or when the program's last database connection to it closes.
void closeWhenFree(std::unique_ptr<QFile> file);

/// The same for a descriptor of the file.
void closeWhenFree(int descriptor);

/// Access to the bytes of a file: no database is opened while this object lives.
class ByteAccess {
public:
    explicit ByteAccess(const QString &file);

    /// Whether the program has the file open as a database. If so, do not read its bytes.
    [[nodiscard]] bool isOpenAsDatabase() const { return m_isOpen; }

private:
    std::unique_lock<std::mutex> m_lock;
    bool m_isOpen;
};

/// Keeps a file from being opened as a database, by this program or another one, while it is replaced.
class Replacing {
public:
    /// Waits for a moment where another program has the file open: it may only be replacing it.
    explicit Replacing(const QString &file);
    ~Replacing();
    Replacing(const Replacing &) = delete;
    Replacing &operator=(const Replacing &) = delete;

    /// False if the file is open as a database, here or (as far as the system tells) in another program. On network
    /// drives other programs do not show.
    [[nodiscard]] bool isFree() const { return m_isFree; }

private:
    bool take(const QByteArray &path);

    std::unique_lock<std::mutex> m_lock;
    int m_descriptor = -1;
    bool m_isFree = false;
};

} // namespace xushi::storage
