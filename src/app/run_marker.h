#pragma once

#include <QDateTime>

#include <optional>

namespace xushi::app {

/// A file that is there while a window is open, and gone after its end. One that is found by the next window was left
/// by one that never came to its end: a crash, a kill, a power cut.
class RunMarker {
public:
    /// In this folder, for the database that `key` stands for; no other window has it open.
    RunMarker(const QString &folder, const QString &key);
    ~RunMarker();
    RunMarker(const RunMarker &) = delete;
    RunMarker &operator=(const RunMarker &) = delete;

    /// When the window was opened that never came to its end; absent where the last one did.
    [[nodiscard]] const std::optional<QDateTime> &leftBehind() const { return m_leftBehind; }

private:
    QString m_file;
    std::optional<QDateTime> m_leftBehind;
};

} // namespace xushi::app
