#pragma once

#include "domain/error.h"

#include <QDateTime>

#include <functional>
#include <optional>

namespace xushi::models {

/// What the user was told went wrong: the sentence, the error that it words where there is one, and when.
struct ToldError {
    QString sentence;
    std::optional<domain::Error> error;
    QDateTime at;
};

/// What stands around every error, the same from the program's start to its end.
struct Circumstances {
    QString database;                              ///< its file
    std::function<QString()> sqliteVersion = {};   ///< asked only when somebody wants to know
    std::function<QStringList()> newestOfLog = {}; ///< the last lines of the log
};

/// Says what stands around errors from now on; one for the whole program, as its version is.
void setCircumstances(Circumstances circumstances);

/// All that helps whoever is asked for help with it (错误详情), as plain text in the user's language: program,
/// versions, system, database, time, the error's name and particulars, the sentence, and the last lines of the log.
QString detailsOf(const ToldError &told);

/// Notes in the log that this was told.
void noteTold(const ToldError &told);

} // namespace xushi::models
