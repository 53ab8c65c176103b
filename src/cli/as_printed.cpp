#include "cli/as_printed.h"

#include "cli/cli_context.h"
#include "cli/plan_choice.h"
#include "exchange/output_file.h"
#include "papers/kept_search.h"
#include "papers/sheet_files.h"

#include <QFileInfo>

namespace xushi::cli {

using namespace domain;

namespace {

/// What the options ask for.
Result<papers::KeptWanted> wantedBy(const Command &command, session::Workspace &workspace, papers::PaperKind kind)
{
    papers::KeptWanted wanted{command.value("as-printed"), kind};
    if (command.has("quarter")) {
        const auto quarter = Quarter::parse(command.value("quarter"));
        if (!quarter)
            return tl::unexpected<Error>(quarter.error());
        wanted.quarter = *quarter;
    }
    if (!command.has("plan") && !command.has("unit"))
        return wanted;
    const auto plan = planOf(command, workspace);
    if (!plan)
        return tl::unexpected<Error>(plan.error());
    const auto loaded = workspace.plan(*plan);
    if (!loaded)
        return tl::unexpected<Error>(loaded.error());
    if (command.has("plan"))
        wanted.plan = (*loaded)->plan.id;
    if (command.has("unit")) {
        const auto unit = (*loaded)->plan.findUnit(command.value("unit"));
        if (!unit)
            return tl::unexpected<Error>(unit.error());
        wanted.unit = (*unit)->id;
    }
    return wanted;
}

/// Where each paper goes; nowhere if one of the places is taken.
Result<QStringList> placesFor(const std::vector<papers::KeptPaper> &found, const papers::SheetFiles &files)
{
    QStringList places;
    for (const papers::KeptPaper &paper : found)
        places += files.isFolder() ? files.inFolder(QFileInfo(paper.file).fileName()) : files.out();
    for (const QString &place : places)
        if (const auto replaceable = exchange::requireReplaceable(place); !replaceable)
            return tl::unexpected<Error>(replaceable.error());
    return places;
}

Result<void> copyAll(Command &command, const papers::KeptWanted &wanted, const papers::KeptPapers &kept)
{
    const papers::SheetFiles files(command.value("out"), Quarter::of(QDate(2024, 1, 1))); // no file is named after it
    auto found = papers::findKept(kept, wanted);
    if (!found)
        return tl::unexpected<Error>(found.error());
    if (!files.isFolder()) {
        const auto only = papers::onlyOne(*found, wanted);
        if (!only)
            return tl::unexpected<Error>(only.error());
    } else if (auto folder = files.makeFolder(); !folder) {
        return folder;
    }
    const auto places = placesFor(*found, files);
    if (!places)
        return tl::unexpected<Error>(places.error());
    for (std::size_t i = 0; i < found->size(); ++i) {
        const QString &place = (*places)[static_cast<qsizetype>(i)];
        if (auto copied = papers::KeptPapers::copy((*found)[i], place); !copied)
            return copied;
        command.console().print(place);
    }
    return {};
}

} // namespace

QCommandLineOption asPrintedOption()
{
    return {QStringLiteral("as-printed"),
            Cli::tr("Writes what was printed before, byte for byte: by the digest at its foot, or by the day on which "
                    "it was printed, as 2024-10-08."),
            QStringLiteral("DIGEST|DAY")};
}

Exit writeAsPrinted(Command &command, papers::PaperKind kind)
{
    for (const char *other : {"each-unit", "everything", "known-at", "most", "least-reporting", "least-trailing"})
        if (command.has(other))
            return command.misused(Cli::tr("--as-printed does not go with --%1").arg(QLatin1StringView(other)));
    if (!command.has("out"))
        return command.misused(Cli::tr("--out is needed"));
    const QString out = command.value("out");
    const papers::SheetFiles files(out, Quarter::of(QDate(2024, 1, 1)));
    if (!files.isFolder() && !out.endsWith(u".pdf", Qt::CaseInsensitive))
        return command.misused(Cli::tr("“%1” is neither a .pdf file nor a folder").arg(out));
    const auto workspace = command.open();
    if (!workspace)
        return command.console().refuse(workspace.error());
    const auto wanted = wantedBy(command, **workspace, kind);
    if (!wanted)
        return command.console().refuse(wanted.error());
    const auto copied = copyAll(command, *wanted, papers::KeptPapers((*workspace)->file()));
    return copied ? Done : command.console().refuse(copied.error());
}

void tellKeeping(Console &console, const papers::Keeping &keeping)
{
    if (keeping.failure)
        console.say(keeping.warning());
}

} // namespace xushi::cli
