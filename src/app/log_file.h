#pragma once

#include <QMutex>
#include <QStringList>

namespace xushi::app {

/// The log (运行日志): lines of text in a file that stays small, and the file before it. Several processes may write to
/// it. It never fails: where nothing can be written, nothing is.
class LogFile {
public:
    static constexpr qint64 largest = 1'000'000; ///< bytes of each of the two files

    /// xushi.log in this folder.
    explicit LogFile(const QString &folder);

    [[nodiscard]] const QString &file() const { return m_file; }
    [[nodiscard]] const QString &fileBefore() const { return m_before; }

    /// Adds a line; may be called by any thread. What would break it is taken out.
    void add(const QString &line);

    /// The last `most` lines, the oldest first, also of the file before.
    [[nodiscard]] QStringList newest(int most) const;

private:
    [[nodiscard]] bool makeRoom(qint64 bytes) const;

    QMutex m_mutex;
    QString m_file;
    QString m_before;
};

} // namespace xushi::app
