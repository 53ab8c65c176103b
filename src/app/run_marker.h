#pragma once

#include <QDateTime>

#include <optional>

namespace xushi::app {

/// A file that exists while a window is open and is removed when the window exits. If the next window finds it, the
/// last one did not exit cleanly: it crashed, was killed, or the power failed.
class RunMarker {
public:
    /// The marker is in this folder, for the database with this key. No other window may have the database open.
    RunMarker(const QString &folder, const QString &key);
    ~RunMarker();
    RunMarker(const RunMarker &) = delete;
    RunMarker &operator=(const RunMarker &) = delete;

    /// When the window that did not exit cleanly was opened; absent if the last one exited cleanly.
    [[nodiscard]] const std::optional<QDateTime> &leftBehind() const { return m_leftBehind; }

private:
    QString m_file;
    std::optional<QDateTime> m_leftBehind;
};

} // namespace xushi::app
