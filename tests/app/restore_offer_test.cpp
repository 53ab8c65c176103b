#include "app/restore_offer.h"

#include "session/entry/figure_entry.h"
#include "session/maintenance/backups.h"
#include "session/maintenance/check.h"
#include "session/plans/plan_loading.h"
#include "session/temporary_workspace.h"
#include "support/catch.h"
#include "ui/scripted_prompter.h"

#include <QFile>

using namespace xushi;
using domain::ErrorCode;
using support::anIndicator;
using support::aPlan;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// A database with a row, a backup of it, and another row; closed.
class Database {
public:
    Database()
    {
        auto workspace = open();
        REQUIRE(session::loadPlan(*workspace, aPlan().with(anIndicator("1.1.1"))));
        log(*workspace);
        REQUIRE(session::backUp(*workspace));
        log(*workspace);
    }

    [[nodiscard]] QString file() const { return m_folder.filePath(s("plan.xushi")); }

    void overwrite(qint64 place, const QByteArray &bytes) const
    {
        QFile opened(file());
        REQUIRE(opened.open(QIODevice::ReadWrite));
        opened.seek(place);
        opened.write(bytes);
    }

    /// The result of opening it now.
    [[nodiscard]] domain::Error fault() const
    {
        const auto opened = session::Workspace::open({file(), storage::IfMissing::Refuse, {}, clock(), {}});
        REQUIRE_FALSE(opened);
        return opened.error();
    }

    [[nodiscard]] qint64 rows() const
    {
        const auto report = session::check(*open());
        REQUIRE(report);
        CHECK(report->isSound());
        return report->rows;
    }

private:
    static session::Clock clock()
    {
        return {[] { return qint64(1'728'360'000'000); }, [] { return support::day("2024-10-08"); }};
    }

    [[nodiscard]] std::unique_ptr<session::Workspace> open() const
    {
        return session::Workspace::open({file(), storage::IfMissing::Create, {}, clock(), {}}).value();
    }

    static void log(session::Workspace &workspace)
    {
        REQUIRE(session::logFigure(
            workspace, {{}, s("1.1.1"), domain::RowKind::Increment, support::q("5"), support::day("2024-03-31")}));
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST_CASE("A database that cannot be opened goes back to its newest backup after a question")
{
    const auto [place, bytes] = GENERATE(std::pair<qint64, QByteArray>{0, "a letter, not a database"},
                                         std::pair<qint64, QByteArray>{47, QByteArray(1, 9)});
    const Database database;
    database.overwrite(place, bytes);
    const domain::Error fault = database.fault();
    INFO(static_cast<int>(fault.code));
    ui::ScriptedPrompter prompter;
    CHECK_FALSE(app::offerRestore(prompter, session::BackupPlace::beside(database.file()), fault)); // the user cancels
    CHECK(database.fault() == fault);
    REQUIRE(prompter.asked().size() == 1);
    CHECK(prompter.asked().first().contains(s("The newest backup was taken on 8 October 2024")));

    prompter.setNextConfirmation(true);
    CHECK(app::offerRestore(prompter, session::BackupPlace::beside(database.file()), fault));
    CHECK(prompter.told().isEmpty());
    CHECK(database.rows() == 1);
}

TEST_CASE("Where there is no backup, or none would help, nobody is asked")
{
    const Database database;
    ui::ScriptedPrompter prompter;
    CHECK_FALSE(app::offerRestore(prompter, session::BackupPlace::beside(database.file()),
                                  {ErrorCode::DatabaseBusy, {database.file()}}));
    CHECK_FALSE(app::offerRestore(prompter, session::BackupPlace::beside(s("/no/such.xushi")),
                                  {ErrorCode::NotADatabase, {s("/no/such.xushi")}}));
    CHECK(prompter.asked().isEmpty());
}
