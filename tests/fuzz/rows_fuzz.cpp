// A database of the right form whose rows hold anything at all, also what its constraints forbid: they are put there
// while the file's schema says nothing, and the schema is put back. The file is merged into a database of ours, and
// then the program looks at it through its commands.
#include "cli/run.h"
#include "fuzz/fuzzing.h"
#include "fuzz/ours.h"
#include "fuzz/walk.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <fuzzer/FuzzedDataProvider.h>

#include <array>
#include <utility>

using namespace xushi;

namespace {

QByteArray lax;
QString database;
std::unique_ptr<fuzz::Ours> ours;
std::vector<std::pair<QString, QString>> trueSchema;

constexpr std::array columns{
    std::pair{"plan", "id"},
    std::pair{"plan", "issued_on"},
    std::pair{"plan", "period_from"},
    std::pair{"plan", "period_to"},
    std::pair{"plan", "tolerance"},
    std::pair{"plan", "loaded_at"},
    std::pair{"plan", "fingerprint"},
    std::pair{"plan", "title"},
    std::pair{"unit", "id"},
    std::pair{"unit", "name"},
    std::pair{"unit", "aliases"},
    std::pair{"unit", "position"},
    std::pair{"project", "id"},
    std::pair{"task", "id"},
    std::pair{"task", "project"},
    std::pair{"task", "source"},
    std::pair{"task", "deliverables"},
    std::pair{"task", "units_open_ended"},
    std::pair{"task_unit", "task"},
    std::pair{"task_unit", "unit"},
    std::pair{"task_unit", "role"},
    std::pair{"indicator", "id"},
    std::pair{"indicator", "task"},
    std::pair{"indicator", "target"},
    std::pair{"indicator", "name"},
    std::pair{"indicator", "direction"},
    std::pair{"indicator", "accumulation"},
    std::pair{"indicator", "nodes"},
    std::pair{"indicator", "schedule"},
    std::pair{"indicator", "commitment"},
    std::pair{"journal", "id"},
    std::pair{"indicator", "baseline"},
    std::pair{"indicator", "wording"},
    std::pair{"journal", "plan"},
    std::pair{"journal", "kind"},
    std::pair{"journal", "subject"},
    std::pair{"journal", "unit"},
    std::pair{"journal", "as_of"},
    std::pair{"journal", "recorded_at"},
    std::pair{"journal", "author"},
    std::pair{"journal", "amount"},
    std::pair{"journal", "payload"},
    std::pair{"journal", "parents"},
    std::pair{"journal", "hash"},
    std::pair{"journal", "received_at"},
    std::pair{"journal", "seq"},
    std::pair{"journal_head", "hash"},
    std::pair{"plan", "version"},
    std::pair{"plan", "received_at"},
    std::pair{"journal", "own"},
    std::pair{"journal", "waits"},
    std::pair{"journal", "arrival_hash"},
    std::pair{"own", "name"},
    std::pair{"own", "value"},
};

/// A connection of SQLite's own to the file, with its hands free.
class Hand {
public:
    Hand()
    {
        QSqlDatabase handle = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("hand"));
        handle.setDatabaseName(database);
        fuzz::holds(handle.open(), "the sample opens");
        run(QStringLiteral("PRAGMA synchronous = OFF"));
        run(QStringLiteral("PRAGMA writable_schema = ON"));
    }
    ~Hand()
    {
        QSqlDatabase::database(QStringLiteral("hand")).close();
        QSqlDatabase::removeDatabase(QStringLiteral("hand"));
    }

    void run(const QString &sql, const QVariantList &values = {})
    {
        QSqlQuery query(QSqlDatabase::database(QStringLiteral("hand")));
        query.prepare(sql);
        for (const QVariant &value : values)
            query.addBindValue(value);
        isDone = query.exec(); // what the file refuses is not put there
    }

    void giveSchema(const QString &table, const QString &sql)
    {
        run(QStringLiteral("UPDATE sqlite_master SET sql = ? WHERE name = ?"), {sql, table});
    }

    bool isDone = false;

    std::vector<std::pair<QString, QString>> schema()
    {
        std::vector<std::pair<QString, QString>> schema;
        QSqlQuery query(QStringLiteral("SELECT name, sql FROM sqlite_master WHERE type = 'table'"),
                        QSqlDatabase::database(QStringLiteral("hand")));
        while (query.next())
            schema.emplace_back(query.value(0).toString(), query.value(1).toString());
        return schema;
    }
};

QVariant anyValue(FuzzedDataProvider &input)
{
    switch (input.ConsumeIntegralInRange(0, 4)) {
    case 0:
        return QVariant::fromValue<qlonglong>(input.ConsumeIntegral<qint64>());
    case 1:
        return QVariant(QMetaType::fromType<QString>());
    case 2:
        return QByteArray::fromStdString(input.ConsumeRandomLengthString(64));
    case 3:
        return QVariant::fromValue<qlonglong>(input.ConsumeIntegralInRange<qint64>(-2, 5));
    default:
        return QString::fromStdString(input.ConsumeRandomLengthString(200));
    }
}

constexpr std::array commands{
    "check",
    "status",
    "status --format json --as-of 2024-09-30",
    "status --format csv",
    "journal",
    "journal --format json",
    "journal --format csv",
    "plan show",
    "plan show --format json",
    "note 1.1 --as-of 2024-03-31 --progress p --author a",
};

/// Each takes its time: of all commands the input chooses two.
void lookThroughCommands(std::size_t choice)
{
    for (const std::size_t one : {choice, choice / commands.size()}) {
        const QString line =
            QStringLiteral("xushi --db=%1 %2").arg(database, QLatin1StringView(commands[one % commands.size()]));
        const int exit = cli::run(cli::Invocation::from(line.split(u' ')));
        fuzz::holds(exit == 0 || exit == 1, "a command that is well put is done or refused");
    }
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *, char ***)
{
    fuzz::startApplication();
    QFile file(QStringLiteral(XUSHI_FUZZ_SAMPLE));
    fuzz::holds(file.open(QIODevice::ReadOnly), "the sample database is there");
    database = fuzz::temporaryFile(QStringLiteral("rows.db"));
    fuzz::place(database, file.readAll());
    ours = std::make_unique<fuzz::Ours>(database); // which also brings the sample to the schema of now
    {
        Hand hand;
        trueSchema = hand.schema();
        for (auto [table, sql] : trueSchema) {
            sql.replace(QStringLiteral("IS NOT NULL"), QStringLiteral("NOTNULL"));
            sql.remove(QStringLiteral("NOT NULL"));
            sql.remove(QStringLiteral("STRICT"));
            sql.replace(QStringLiteral("CHECK ("), QStringLiteral("CHECK (1 OR "));
            hand.giveSchema(table, sql);
            fuzz::holds(hand.isDone, "the schema is given");
        }
    }
    QFile made(database);
    fuzz::holds(made.open(QIODevice::ReadOnly), "the sample was made lax");
    lax = made.readAll();
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::place(database, lax);
    FuzzedDataProvider input(data, size);
    const auto choice = input.ConsumeIntegralInRange<std::size_t>(0, commands.size() * commands.size() - 1);
    {
        Hand hand;
        hand.run(QStringLiteral("BEGIN"));
        while (input.remaining_bytes() > 0) {
            const auto &[table, column] = columns[input.ConsumeIntegralInRange<std::size_t>(0, columns.size() - 1)];
            const int row = input.ConsumeIntegralInRange(0, 15);
            hand.run(QStringLiteral("UPDATE %1 SET %2 = ? WHERE rowid = (SELECT rowid FROM %1 ORDER BY rowid LIMIT 1 "
                                    "OFFSET %3)")
                         .arg(QLatin1StringView(table), QLatin1StringView(column), QString::number(row)),
                     {anyValue(input)});
        }
        for (const auto &[table, sql] : trueSchema)
            hand.giveSchema(table, sql);
        hand.run(QStringLiteral("COMMIT"));
    }
    ours->take(database);
    fuzz::walkThrough(database);
    lookThroughCommands(choice);
    return 0;
}
