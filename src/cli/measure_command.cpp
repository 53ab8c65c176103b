#include "cli/cli_context.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "domain/entry/entry_rules.h"
#include "domain/entry/typed_day.h"
#include "session/entry/task_entry.h"

#include <algorithm>

namespace xushi::cli {

using namespace domain;

namespace {

/// Whether the word names a measure of the journal or a deliverable of the plan, rather than a task.
bool namesMeasure(const Plan &plan, const QString &word)
{
    if (RowId::parse(word))
        return true;
    const auto tasks = plan.tasks();
    return std::any_of(tasks.begin(), tasks.end(),
                       [&](const Task *task) { return requireDeliverable(*task, word).has_value(); });
}

std::optional<QString> textOf(const Command &command, const char *option)
{
    return command.has(option) ? std::optional(command.value(option)) : std::nullopt;
}

Result<session::MeasureEntry> entryFrom(const Command &command, const Plan &plan)
{
    const auto day = command.day(plan.period);
    if (!day)
        return tl::unexpected<Error>(day.error());
    const QString word = command.word(0).trimmed();
    session::MeasureEntry entry{plan.id, {}, **day, command.value("unit")};
    (namesMeasure(plan, word) ? entry.measure : entry.task) = word;
    entry.title = textOf(command, "title");
    entry.person = textOf(command, "person");
    if (command.has("done") || command.has("not-done"))
        entry.done = command.has("done");
    if (!command.has("due"))
        return entry;
    const auto due =
        command.value("due").isEmpty() ? Result<QDate>(QDate()) : readDay(command.value("due"), plan.period);
    if (!due)
        return tl::unexpected<Error>(due.error());
    entry.due = *due;
    return entry;
}

} // namespace

Exit measureCommand(Console &console, const Invocation &invocation)
{
    Command command(
        console, invocation,
        {QStringLiteral("xushi measure TASK|ID --as-of DATE [--title TEXT] [--due DAY] [--person NAME] [--done | "
                        "--not-done] [--unit NAME]"),
         Cli::tr(
             "Enters a measure of a task, changes one by its id, or ticks off a deliverable of the plan; prints the "
             "row's id."),
         {asOfOption(),
          unitOption(),
          {QStringLiteral("title"), Cli::tr("What is to be done."), QStringLiteral("TEXT")},
          {QStringLiteral("due"), Cli::tr("By when; an empty text takes the day away."), QStringLiteral("DAY")},
          {QStringLiteral("person"), Cli::tr("Who sees to it."), QStringLiteral("NAME")},
          {QStringLiteral("done"), Cli::tr("It is done.")},
          {QStringLiteral("not-done"), Cli::tr("It is not done after all.")}},
         1,
         1});
    if (const auto over = command.read())
        return *over;
    if (!command.has("as-of"))
        return command.misused(Cli::tr("--as-of is missing: the day that it is true of"));
    if (command.has("done") && command.has("not-done"))
        return command.misused(Cli::tr("--done and --not-done do not go together"));
    const auto workspace = command.openToWrite();
    if (!workspace)
        return console.refuse(workspace.error());
    const auto loaded = (*workspace)->plan(command.planId());
    if (!loaded)
        return console.refuse(loaded.error());
    const auto entry = entryFrom(command, (*loaded)->plan);
    if (!entry)
        return console.refuse(entry.error());
    const auto change = session::enterMeasure(**workspace, *entry);
    if (!change)
        return console.refuse(change.error());
    console.print(change->row.id.toString());
    return Done;
}

} // namespace xushi::cli
