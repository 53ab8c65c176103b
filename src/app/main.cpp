#include "app/arguments.h"

#include "app/file_argument.h"
#include "app/locale_setup.h"
#include "app/private_files.h"
#include "app/window.h"
#include "cli/console.h"
#include "cli/run.h"
#include "files/user_folder.h"
#include "models/setup/preferences.h"
#include "wording/language.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QSettings>

#include <cstdio>

using namespace xushi;

namespace {

struct Main {
    Q_DECLARE_TR_FUNCTIONS(Main)
};

void nameApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("xushi"));
    QCoreApplication::setApplicationVersion(QStringLiteral(XUSHI_VERSION));
}

/// Drops Qt's messages about the environment (such as a missing runtime folder), which would mix with the messages of a
/// command.
void keepQtQuiet(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "xushi: %s\n", qPrintable(message));
}

/// Without a home the settings of this run are not kept.
void placeSettings()
{
    const QString folder = files::userFolder(files::UserFolder::Settings);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope,
                       folder.isEmpty() ? files::nowhere() : QFileInfo(folder).path());
}

int runCommand(QCoreApplication &application, const cli::Invocation &invocation, wording::Language language)
{
    wording::speak(application, language);
    return cli::run(invocation);
}

} // namespace

int main(int argc, char **argv)
{
    QElapsedTimer sinceMain;
    sinceMain.start();
    app::makeFilesPrivate();
    const app::UserLocale user = app::takeUserLocale();
    nameApplication();
    placeSettings();
    const auto arguments = app::readArguments(argc, argv, user.charset);
    QSettings settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("xushi"), QStringLiteral("window"));
    const models::Preferences preferences = models::readPreferences(settings);
    if (!arguments) {
        QCoreApplication application(argc, argv);
        wording::speak(application, preferences.language.value_or(wording::chooseLanguage(user.locale, {})));
        cli::Console().say(Main::tr("word %1 of the command line is not text in %2")
                               .arg(QString::number(arguments.error()), QLatin1StringView(user.charset)));
        return cli::Usage;
    }
    auto invocation = cli::Invocation::from(*arguments);
    invocation.userSettings = preferences.userSettings;
    const QString asked = invocation.valueOf(QLatin1StringView("--lang"));
    const auto language =
        asked.isEmpty() && preferences.language ? *preferences.language : wording::chooseLanguage(user.locale, asked);

    if (invocation.command.isEmpty() || app::namesFile(invocation))
        return app::runWindow(argc, argv, invocation, settings, {user.locale, language, sinceMain});
    qInstallMessageHandler(keepQtQuiet);
    if (cli::paintsPages(invocation)) {
        // Fonts need a platform; the command must work on a machine without a display.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        QGuiApplication application(argc, argv);
        return runCommand(application, invocation, language);
    }
    QCoreApplication application(argc, argv);
    return runCommand(application, invocation, language);
}
