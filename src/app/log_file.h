#pragma once

#include <QMutex>
#include <QStringList>

namespace xushi::app {

/// The log (运行日志): lines of text in a file of limited size, and the previous file. Several processes may write to
/// it. It never fails: if the file cannot be written to, lines are dropped.
class LogFile {
public:
    static constexpr qint64 largest = 1'000'000; ///< bytes of each of the two files

    /// xushi.log in this folder.
    explicit LogFile(const QString &folder);

    [[nodiscard]] const QString &file() const { return m_file; }
    [[nodiscard]] const QString &fileBefore() const { return m_before; }

    /// Adds a line, without the characters that would break it. Thread-safe.
    void add(const QString &line);

    /// The last `most` lines, the oldest first, including those of the previous file.
    [[nodiscard]] QStringList newest(int most) const;

private:
    [[nodiscard]] bool makeRoom(qint64 bytes) const;

    QMutex m_mutex;
    QString m_file;
    QString m_before;
};

} // namespace xushi::app
