#include "app/file_argument.h"

#include "cli/run.h"
#include "files/file_trouble.h"
#include "session/workspace/file_kind.h"

#include <QCommandLineParser>
#include <QFileInfo>

namespace xushi::app {

using namespace domain;

bool namesFile(const cli::Invocation &invocation)
{
    return !cli::isCommand(invocation.command) && QFileInfo::exists(invocation.command);
}

Result<WindowFiles> filesFrom(const cli::Invocation &invocation, const QCommandLineParser &options)
{
    const QString option = options.value(QStringLiteral("db"));
    const WindowFiles known{option.isEmpty() ? invocation.userSettings.databaseFile() : files::absolutePath(option),
                            !option.isEmpty()};
    const auto placed = [](WindowFiles files) -> Result<WindowFiles> {
        if (files.database.isEmpty())
            return failure(ErrorCode::NoHome, {QStringLiteral("HOME")});
        return files;
    };
    if (invocation.command.isEmpty())
        return placed(known);
    const QString named = QFileInfo(invocation.command).absoluteFilePath();
    const auto kind = session::kindOf(named);
    if (!kind)
        return tl::unexpected<Error>(kind.error());
    if (*kind != session::FileKind::Database)
        return placed({known.database, known.isDatabaseNamed, named});
    if (!option.isEmpty())
        return failure(ErrorCode::SeveralFiles, {QString::number(2)});
    return WindowFiles{named, true};
}

} // namespace xushi::app
