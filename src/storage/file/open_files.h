#pragma once

#include <QString>

#include <memory>
#include <mutex>

class QFile;

namespace xushi::storage {

/// Where POSIX locks files, a program that closes a file loses every lock that it has on it, also one that SQLite holds
/// on another thread in the midst of a write (https://www.sqlite.org/howtocorrupt.html#posix_close_bug). So a file that
/// this program has open as a database is opened by nothing else in it; these two see to that.

/// A database file that is open, as long as this lives.
class OpenFile {
public:
    explicit OpenFile(const QString &file);
    ~OpenFile();
    OpenFile(const OpenFile &) = delete;
    OpenFile &operator=(const OpenFile &) = delete;

private:
    QString m_key;
};

/// Closes a file that was read, once the program has it open as a database no more; at once where it has not.
void closeWhenFree(std::unique_ptr<QFile> file);

/// A look at the bytes of a file: as long as this lives, no database is opened.
class FileLook {
public:
    explicit FileLook(const QString &file);

    /// Whether the program has it open as a database: then its bytes are not to be looked at.
    [[nodiscard]] bool isOpenAsDatabase() const { return m_isOpen; }

private:
    std::unique_lock<std::mutex> m_lock;
    bool m_isOpen;
};

} // namespace xushi::storage
