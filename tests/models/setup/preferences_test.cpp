#include "models/setup/first_start.h"

#include "models/setup/preferences.h"
#include "session/temporary_workspace.h"
#include "support/catch.h"
#include "support/plan_maker.h"

#include <QSettings>

using namespace xushi;
using namespace xushi::models;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

domain::Result<domain::Plan> readSample(const QString &file)
{
    if (file.isEmpty())
        return domain::Plan(support::aPlan().with(support::anIndicator("1.1.1")));
    return domain::failure(domain::ErrorCode::FaultyPlan, {file, QStringLiteral("it is empty")});
}

FirstStart firstStart(const QString &database, bool isGiven = false, const Preferences &known = {})
{
    return {known, database, isGiven, readSample};
}

} // namespace

TEST_CASE("Preferences are read as they were kept, and empty ones leave nothing in the file")
{
    const QTemporaryDir folder;
    Preferences some;
    some.language = wording::Language::English;
    some.userSettings.author = s("李娜");
    some.userSettings.database = s("/数据/序时.db");
    some.userSettings.backupFolders = {{s("/数据/序时.db"), s("/备份 盘")}, {s("/b.db"), s("/c, d")}};
    some.unit = s("kexie");
    const QString file = folder.filePath(s("settings.ini"));
    {
        QSettings settings(file, QSettings::IniFormat);
        CHECK(readPreferences(settings) == Preferences());
        keepPreferences(settings, some);
    }
    QSettings settings(file, QSettings::IniFormat);
    CHECK(readPreferences(settings) == some);
    keepPreferences(settings, {});
    CHECK(readPreferences(settings).userSettings == session::UserSettings());
    CHECK_FALSE(readPreferences(settings).language);
}

TEST_CASE("The answer that the office works here is kept, and differs from no answer")
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(s("settings.ini")), QSettings::IniFormat);
    CHECK_FALSE(readPreferences(settings).unit);
    Preferences office;
    office.unit = QString();
    keepPreferences(settings, office);
    CHECK(readPreferences(settings).unit == QString());
}

TEST_CASE("The first start suggests every answer: the login name, the usual file, the program's plan")
{
    const QTemporaryDir folder;
    const FirstStart form = firstStart(folder.filePath(s("xushi.db")));
    CHECK(form.name() == session::loginName());
    CHECK_FALSE(form.isThere());
    REQUIRE(form.plan());
    CHECK_FALSE(form.problem());

    const Preferences answer = form.answered(form.name(), {});
    CHECK(answer.userSettings.author.isEmpty()); // the login name is not kept
    CHECK(answer.unit == QString());
    CHECK(answer.userSettings.database == folder.filePath(s("xushi.db")));
    CHECK_FALSE(QFile::exists(folder.filePath(s("xushi.db")))); // answering creates no file
}

TEST_CASE("If the chosen folder has a database, its own plan is used")
{
    support::TemporaryWorkspace there(support::aPlan().with(support::anIndicator("1.1.1")));
    const QTemporaryDir folder;
    REQUIRE(QFile::copy(there->file(), folder.filePath(s("xushi.db"))));
    FirstStart form = firstStart(s("/nowhere/xushi.db"));
    form.setFolder(folder.path());

    CHECK(form.isThere());
    REQUIRE(form.plan());
    CHECK(form.plan()->id == there->plan({}).value()->plan.id);
    CHECK(form.answered(s(" 李娜 "), s("kexie")).userSettings.author == s("李娜"));
    CHECK(form.answered(s("李娜"), s("kexie")).userSettings.database == folder.filePath(s("xushi.db")));
    CHECK(form.answered(s("李娜"), s("kexie")).unit == s("kexie"));
}

TEST_CASE("A file that is no Xushi database, or a faulty plan file, prevents the start")
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(s("xushi.db")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(
        "a letter to the mayor, of more than a hundred bytes so that it could be a header of something else......");
    file.close();
    FirstStart form = firstStart(file.fileName());
    REQUIRE(form.problem());
    CHECK(form.problem()->code == domain::ErrorCode::NotADatabase);

    form.setFolder(folder.filePath(s("new")));
    CHECK_FALSE(form.problem());
    form.setPlanFile(s("plan.json"));
    REQUIRE(form.problem());
    CHECK(form.problem()->code == domain::ErrorCode::FaultyPlan);
    form.setPlanFile({});
    CHECK(form.plan());
}

TEST_CASE("A database named on the command line cannot be changed, and is not kept for the next start")
{
    const FirstStart form = firstStart(s("/data/town.db"), true);
    CHECK(form.isDatabaseGiven());
    CHECK(form.answered(s("李娜"), {}).userSettings.database.isEmpty());
}

TEST_CASE("Changes that two windows make at the same time are both kept")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(s("settings.ini"));
    QSettings here(file, QSettings::IniFormat);
    QSettings there(file, QSettings::IniFormat);
    const Preferences atStart = readPreferences(here);
    Preferences mine = atStart;
    mine.userSettings.backupFolders[s("/a.db")] = s("/盘");
    mine.userSettings.author = s("李娜");
    keepChanges(here, atStart, mine);
    Preferences theirs = atStart;
    theirs.language = wording::Language::English;
    theirs.userSettings.backupFolders[s("/b.db")] = s("/另一盘");

    const Preferences kept = keepChanges(there, atStart, theirs);

    CHECK(kept.userSettings.author == s("李娜"));
    CHECK(kept.language == wording::Language::English);
    CHECK(kept.userSettings.backupFolders.size() == 2);
    CHECK(readPreferences(there) == kept);
    Preferences without = kept;
    without.userSettings.backupFolders.erase(s("/a.db"));
    CHECK(keepChanges(there, kept, without).userSettings.backupFolders.size() == 1);
}
