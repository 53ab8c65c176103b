/// Makes a database for measurements: a plan of the given size and a journal of the given length. The same arguments
/// give the same data, apart from the time of making.
#include "bench/large_plan.h"
#include "bench/year_of_rows.h"
#include "exchange/plan/builtin_plan.h"
#include "storage/file/database_opening.h"
#include "storage/stores/journal_store.h"
#include "storage/stores/plan_store.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

#include <cstdio>

using namespace xushi;

namespace {

struct Wanted {
    QString file;
    int rows;
    int indicators;
    int units;
    quint64 seed;
    bool realPlan;
};

/// Absent when an option is no number above 0.
std::optional<Wanted> readArguments(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Makes a database with a large plan and a long journal."));
    parser.addHelpOption();
    const auto number = [&](const char *name, const QString &meaning, const char *usual) {
        const QString option = QLatin1StringView(name);
        parser.addOption({option, meaning, QStringLiteral("N"), QLatin1StringView(usual)});
    };
    number("rows", QStringLiteral("Rows of the journal."), "1000000");
    number("indicators", QStringLiteral("Indicators of the plan."), "22000");
    number("units", QStringLiteral("Units of the plan."), "1200");
    number("seed", QStringLiteral("Where chance starts."), "2024");
    parser.addOption({QStringLiteral("real-plan"), QStringLiteral("The built-in plan instead of a made one.")});
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("The database; must not be there yet."));
    parser.process(application);
    const auto value = [&](const char *name) { return parser.value(QLatin1StringView(name)).toInt(); };
    const Wanted wanted{parser.positionalArguments().value(0),
                        value("rows"),
                        value("indicators"),
                        value("units"),
                        static_cast<quint64>(value("seed")),
                        parser.isSet(QStringLiteral("real-plan"))};
    const bool formed = !wanted.file.isEmpty() && wanted.rows >= 0 && wanted.indicators > 0 && wanted.units > 0;
    return formed ? std::optional(wanted) : std::nullopt;
}

domain::Result<void> fill(storage::Database &database, const Wanted &wanted)
{
    bench::Dice dice(wanted.seed);
    const domain::Plan plan =
        wanted.realPlan ? exchange::builtInPlan() : bench::largePlan(wanted.indicators, wanted.units, dice);
    storage::PlanStore plans(database);
    const qint64 loadedAt = QDateTime(plan.period.first(), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    if (const auto added = plans.add(plan, loadedAt); !added)
        return tl::unexpected<domain::Error>(added.error());
    storage::JournalStore journal(database);
    bench::YearOfRows year(plan, wanted.rows, dice);
    for (int i = 0; i < wanted.rows; ++i)
        if (const auto added = journal.append(year.next()); !added)
            return added;
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto wanted = readArguments(application);
    if (!wanted || QFileInfo::exists(wanted->file)) {
        std::fprintf(stderr, "bench_data: give a FILE that is not there yet, and numbers above 0\n");
        return 2;
    }
    const auto database = storage::openDatabase(wanted->file, storage::IfMissing::Create);
    if (!database) {
        std::fprintf(stderr, "bench_data: cannot make %s\n", qPrintable(wanted->file));
        return 1;
    }
    // The indexes of hashes grow at all places at once; keeping them in memory (size in KiB) saves most of the time.
    (*database)->connection().run(QStringLiteral("PRAGMA cache_size = -600000"));
    const auto filled = (*database)->write([&] { return fill(**database, *wanted); });
    if (!filled) {
        std::fprintf(stderr, "bench_data: %s\n", qPrintable(filled.error().args.join(u' ')));
        return 1;
    }
    return 0;
}
