#include "app/first_start.h"

#include "support/catch.h"
#include "ui/scripted_prompter.h"

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

using namespace xushi;

namespace {

/// Presses the button of the first dialog that opens, which is the one of the first start.
void answerWith(bool isAgreed)
{
    QTimer::singleShot(0, [isAgreed] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        CHECK_FALSE(dialog->findChild<QPushButton *>(QStringLiteral("choosePlace"))->isVisible());
        isAgreed ? dialog->accept() : dialog->reject();
    });
}

} // namespace

TEST_CASE("A database that is named and missing is made only when the user agrees, and the question names it")
{
    const QTemporaryDir folder;
    const QString missing = folder.filePath(QStringLiteral("slip.db"));
    ui::ScriptedPrompter prompter;
    CHECK_FALSE(app::wantsNewDatabase(missing, prompter));
    prompter.setNextConfirmation(true);
    CHECK(app::wantsNewDatabase(missing, prompter));
    REQUIRE(prompter.asked().size() == 2);
    CHECK(prompter.asked().first().contains(missing));
    CHECK_FALSE(QFile::exists(missing));
}

TEST_CASE("The first start of a named database keeps its place, for this time only")
{
    const QTemporaryDir folder;
    const QString missing = folder.filePath(QStringLiteral("slip.db"));
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    ui::ScriptedPrompter prompter;
    answerWith(false);
    CHECK_FALSE(app::askBeforeWindow({}, {missing, true}, prompter, settings));
    answerWith(true);
    const auto answers = app::askBeforeWindow({}, {missing, true}, prompter, settings);
    REQUIRE(answers);
    CHECK(answers->database == missing);
    CHECK(answers->preferences.userSettings.database.isEmpty());
    CHECK_FALSE(QFile::exists(missing));
}
