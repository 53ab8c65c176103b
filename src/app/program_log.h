#pragma once

#include "app/log_file.h"

#include <QtGlobal>

namespace xushi::app {

/// Writes the program's events and Qt's messages to the log for as long as it lives. Create only one at a time.
class ProgramLog {
public:
    explicit ProgramLog(const QString &folder);
    ~ProgramLog();
    ProgramLog(const ProgramLog &) = delete;
    ProgramLog &operator=(const ProgramLog &) = delete;

    [[nodiscard]] const LogFile &file() const { return m_file; }

private:
    static void take(QtMsgType type, const QMessageLogContext &context, const QString &message);

    LogFile m_file;
    QtMessageHandler m_before;
};

} // namespace xushi::app
