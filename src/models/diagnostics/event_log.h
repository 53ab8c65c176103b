#pragma once

#include <QLoggingCategory>

namespace xushi::models {

/// What happened in the window's program (运行日志), for whoever is asked for help: no figure, note or name is said to
/// it. The program keeps it in a file; in a test it goes nowhere.
Q_DECLARE_LOGGING_CATEGORY(eventLog)

} // namespace xushi::models
