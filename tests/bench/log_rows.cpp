/// Writes rows one after the other by one connection, each in a transaction of its own, and prints the milliseconds of
/// one: as the program logs a figure (`logged`), or with the plain statements that such a row needs (`raw`).
#include "session/entry/figure_entry.h"
#include "session/workspace/workspace.h"
#include "storage/engine/connection.h"
#include "storage/engine/database.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSqlQuery>

#include <cstdio>

using namespace xushi;

namespace {

constexpr int rows = 200;
constexpr auto indicator = "3.4.1";

bool logOne(session::Workspace &workspace)
{
    const auto amount = domain::Quantity::fromMillionths(1'000'000);
    return session::logFigure(
               workspace, {{}, QLatin1StringView(indicator), domain::RowKind::Increment, *amount, QDate(2024, 9, 12)})
        .has_value();
}

bool insertOne(session::Workspace &workspace)
{
    QSqlQuery query(workspace.database().connection().handle());
    return query.exec(QStringLiteral("BEGIN IMMEDIATE"))
           && query.exec(QStringLiteral(
               "INSERT INTO journal (id, plan, kind, subject, unit, as_of, recorded_at, author, amount, payload, "
               "parents, hash, received_at, own, waits, arrival_hash) "
               "SELECT lower(hex(randomblob(18))), plan, 'increment', '3.4.1', unit, '2024-09-12', 1735689600000, "
               "'me', "
               "1000000, '{}', (SELECT hash FROM journal_head), lower(hex(randomblob(32))), 1735689600000, 1, 0, "
               "lower(hex(randomblob(32))) FROM journal ORDER BY seq DESC LIMIT 1"))
           && query.exec(QStringLiteral("DELETE FROM journal_head"))
           && query.exec(QStringLiteral("INSERT INTO journal_head SELECT hash FROM journal ORDER BY seq DESC LIMIT 1"))
           && query.exec(QStringLiteral("COMMIT"));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const bool isRaw = words.value(2) == u"raw";
    const auto workspace = session::Workspace::open({words.value(1), session::IfMissing::Refuse});
    if (!workspace || (!isRaw && words.value(2) != u"logged"))
        return std::fputs("log_rows FILE logged|raw\n", stderr), 2;
    const auto write = isRaw ? insertOne : logOne;
    if (!write(**workspace)) // what is prepared once
        return std::fputs("not written\n", stderr), 1;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < rows; ++i)
        if (!write(**workspace))
            return 1;
    std::printf("%.3f\n", double(timer.nsecsElapsed()) / 1e6 / rows);
    return 0;
}
