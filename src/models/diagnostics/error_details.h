#pragma once

#include "domain/values/error.h"

#include <QDateTime>

#include <functional>
#include <optional>

namespace xushi::models {

/// An error as the user was told it: the sentence, the error that it words if there is one, and the time.
struct ReportedError {
    QString sentence;
    std::optional<domain::Error> error;
    QDateTime at;
};

/// What is the same for every error from the program's start to its end.
struct ErrorContext {
    QString database;                              ///< its file
    std::function<QString()> sqliteVersion = {};   ///< called only when the details are shown
    std::function<QStringList()> newestOfLog = {}; ///< the last lines of the log
};

/// Sets the circumstances of all later errors, once for the whole program.
void setErrorContext(ErrorContext circumstances);

/// The details of an error (错误详情) for support, as plain text in the user's language: program, versions, system,
/// database, time, the error's name and particulars, the sentence, and the last lines of the log.
QString detailsOf(const ReportedError &told);

/// Notes in the log that the user was told this.
void logReported(const ReportedError &told);

} // namespace xushi::models
