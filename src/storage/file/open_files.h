#pragma once

#include <QString>

#include <memory>
#include <mutex>

class QFile;

namespace xushi::storage {

/// With POSIX locks, a program that closes a file loses all its locks on that file, even one that SQLite holds on
/// another thread during a write (https://www.sqlite.org/howtocorrupt.html#posix_close_bug). These classes make sure
/// that nothing else in this program opens and closes a file that it has open as a database.

/// Marks a database file as open for as long as this object lives.
class OpenFile {
public:
    explicit OpenFile(const QString &file);
    ~OpenFile();
    OpenFile(const OpenFile &) = delete;
    OpenFile &operator=(const OpenFile &) = delete;

    /// A descriptor with which the locks on the file can be looked at; negative if there is none. It is opened once and
    /// closed with the last connection.
    [[nodiscard]] int descriptor() const;

private:
    QString m_key;
};

/// Closes a file that was read: at once, or when the program's last database connection to it closes.
void closeWhenFree(std::unique_ptr<QFile> file);

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

} // namespace xushi::storage
