#pragma once

#include <QLoggingCategory>

namespace xushi::models {

/// The log of what happened in the window's program (运行日志), for support. No figure, note or name is written to it.
/// The program keeps it in a file; a test discards it.
Q_DECLARE_LOGGING_CATEGORY(eventLog)

} // namespace xushi::models
