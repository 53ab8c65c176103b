#include "cli/cli_context.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/plan_choice.h"
#include "session/entry/task_entry.h"
#include "wording/state_words.h"

namespace xushi::cli {

using namespace domain;

namespace {

QCommandLineOption textOption(const char *name, const QString &description)
{
    return {QString(QLatin1StringView(name)), description, QStringLiteral("TEXT")};
}

Result<std::optional<TaskState>> stateFrom(const Command &command)
{
    if (!command.has("state"))
        return std::optional<TaskState>();
    const auto state = wording::taskState(command.value("state"));
    if (!state)
        return failure(ErrorCode::UnknownTaskState, {command.value("state"), wording::taskStateWords()});
    return state;
}

} // namespace

Exit noteCommand(Console &console, const Invocation &invocation)
{
    Command command(
        console, invocation,
        {QStringLiteral("xushi note TASK --as-of DATE [--state STATE] [--progress TEXT] [--problem TEXT] [--next TEXT] "
                        "[--unit NAME]"),
         Cli::tr("Notes how a task is going; prints the row's id."),
         {asOfOption(),
          unitOption(),
          {QStringLiteral("state"), Cli::tr("One of: %1.").arg(wording::taskStateWords()), QStringLiteral("STATE")},
          textOption("progress", Cli::tr("What was done.")),
          textOption("problem", Cli::tr("What stands in the way.")),
          textOption("next", Cli::tr("What comes next."))},
         1,
         1});
    if (const auto over = command.read())
        return *over;
    if (!command.has("as-of"))
        return command.misused(Cli::tr("--as-of is missing: the day that the note is true of"));
    const auto state = stateFrom(command);
    if (!state)
        return console.refuse(state.error());
    const auto workspace = command.openToWrite();
    if (!workspace)
        return console.refuse(workspace.error());
    const auto about = (*workspace)->planAbout(command.planId(), command.word(0).trimmed());
    if (!about)
        return console.refuse(about.error());
    const auto day = command.day((*about)->plan.period);
    if (!day)
        return console.refuse(day.error());
    const auto change =
        session::enterNote(**workspace, {(*about)->plan.id, command.word(0), **day, command.value("unit"), *state,
                                         command.value("progress"), command.value("problem"), command.value("next")});
    if (!change)
        return console.refuse(change.error());
    console.print(change->row.id.toString());
    return Done;
}

} // namespace xushi::cli
