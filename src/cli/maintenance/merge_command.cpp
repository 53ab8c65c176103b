#include "cli/cli_context.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "session/maintenance/merging.h"
#include "wording/error_words.h"
#include "wording/figure_words.h"
#include "wording/finding_words.h"
#include "wording/plan_words.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace xushi::cli {

using session::Merged;

namespace {

constexpr qsizetype mostFiles = 200;

const domain::Plan *planIn(const Merged &merged, const QString &id)
{
    const auto plan = merged.plans.find(id);
    return plan == merged.plans.end() ? nullptr : &plan->second->plan;
}

QString unitName(const Merged &merged, const QString &plan, const QString &unit)
{
    if (unit.isEmpty())
        return Cli::tr("no unit named");
    const domain::Plan *known = planIn(merged, plan);
    const domain::Unit *named = known ? known->unit(unit) : nullptr;
    return named ? named->name : unit;
}

/// A line for each unit: how many rows come from it, and of which kinds.
void printUnits(Console &console, const Merged &merged)
{
    for (auto first = merged.units.begin(); first != merged.units.end();) {
        const auto isOther = [first](const session::RowsOfUnit &one) {
            return one.plan != first->plan || one.unit != first->unit;
        };
        const auto last = std::find_if(first, merged.units.end(), isOther);
        qint64 rows = 0;
        QStringList kinds;
        for (auto one = first; one != last; ++one) {
            rows += one->rows;
            kinds += Cli::tr("%1 %2", "a kind of rows, and how many").arg(wording::word(one->kind)).arg(one->rows);
        }
        console.print(QStringLiteral("  ")
                      + Cli::tr("%1: %2 (%3)")
                            .arg(unitName(merged, first->plan, first->unit), QString::number(rows),
                                 kinds.join(QStringLiteral(" · "))));
        first = last;
    }
}

const domain::Indicator *indicatorIn(const Merged &merged, const domain::JournalRow &row)
{
    const domain::Plan *plan = planIn(merged, row.plan);
    const auto found = plan ? plan->indicator(row.subject) : std::nullopt;
    return found ? found->indicator : nullptr;
}

void printSameFigures(Console &console, const Merged &merged)
{
    console.print(Cli::tr("Same amount on the same day on both sides: %1").arg(merged.sameFigures.size()));
    for (const session::SameFigure &same : merged.sameFigures) {
        const domain::JournalRow &row = same.incoming;
        QString name = row.subject;
        QString figure = wording::enteredFigure(row.kind, *row.amount);
        if (const domain::Indicator *indicator = indicatorIn(merged, row)) {
            name += u' ' + indicator->name;
            figure = wording::withUnit(figure, indicator->unitOfMeasure);
        }
        console.print(QStringLiteral("  ")
                      + Cli::tr("%1, %2, %3: here %4 (%5), in the file %6 (%7)")
                            .arg(name, row.asOf.toString(Qt::ISODate), figure,
                                 unitName(merged, row.plan, same.here.unit), same.here.id.toString(),
                                 unitName(merged, row.plan, row.unit), row.id.toString()));
    }
}

/// Notices for the office to decide about. None of them prevented the merge.
void warn(Console &console, const Merged &merged)
{
    for (const session::RowConflict &conflict : merged.conflicts)
        console.say(Cli::tr("Row %1 does not count, as no version of its plan allows it: %2")
                        .arg(conflict.row, wording::sentence(conflict.rule)));
    for (const domain::Finding &finding : merged.missingParents)
        console.say(wording::sentence(finding));
    for (const QString &plan : merged.otherPlans)
        console.say(
            Cli::tr("Another version of the plan “%1” came along; the one here stays in force. Load the plan's file "
                    "to change it.")
                .arg(plan));
}

void print(Console &console, const Merged &merged)
{
    console.print(Cli::tr("New rows: %1").arg(merged.newRows));
    printUnits(console, merged);
    console.print(Cli::tr("Known rows: %1").arg(merged.knownRows));
    printSameFigures(console, merged);
    console.print(
        Cli::tr("Rows that do not count until the office decides (“xushi held”): %1").arg(merged.conflicts.size()));
    console.print(Cli::tr("Missing parents: %1").arg(merged.missingParents.size()));
    for (const QString &plan : merged.newPlans)
        console.print(Cli::tr("New plan: %1 (to be shown, choose it with “xushi plan use %1”)").arg(plan));
    console.print(Cli::tr("Digest: %1").arg(merged.digest));
    if (!merged.backup.isEmpty())
        console.print(Cli::tr("Backed up before: %1").arg(QDir::toNativeSeparators(merged.backup)));
}

} // namespace

Exit mergeCommand(Console &console, const Invocation &invocation)
{
    Command command(
        console, invocation,
        {QStringLiteral("xushi merge FILE… [--dry-run] [--accept-times]"),
         Cli::tr("Adds the journal rows of other Xushi databases that are not here yet; done again it "
                 "changes nothing."),
         {QCommandLineOption(QStringLiteral("dry-run"), Cli::tr("Says what would come in, and writes nothing.")),
          QCommandLineOption(QStringLiteral("accept-times"),
                             Cli::tr("Takes rows whose times are more than a day after this computer's clock."))},
         1,
         mostFiles});
    if (const auto over = command.read())
        return *over;
    const bool isDryRun = command.has("dry-run");
    if (const auto opening = command.opening(); opening && isDryRun && !QFileInfo::exists(opening->file))
        return console.refuse(
            {domain::ErrorCode::DatabaseMissing, {opening->file}}); // it would be made, and no rehearsal writes
    const auto workspace = isDryRun ? command.open(IfMissing::Refuse) : command.openToWrite();
    if (!workspace)
        return console.refuse(workspace.error());
    QStringList files;
    for (qsizetype i = 0; i < command.wordCount(); ++i)
        files += command.word(i);
    const auto merged =
        session::merge(**workspace, files,
                       {isDryRun ? session::MergeMode::Rehearse : session::MergeMode::Merge,
                        command.has("accept-times") ? storage::AcceptTimes::All : storage::AcceptTimes::UpToADayAhead});
    if (!merged)
        return console.refuse(merged.error());
    print(console, *merged);
    warn(console, *merged);
    if (isDryRun)
        console.say(Cli::tr("Nothing was written: this is what a merge would bring."));
    return Done;
}

} // namespace xushi::cli
