#include "app/window.h"

#include "app/file_argument.h"
#include "app/first_paint.h"
#include "app/first_start.h"
#include "app/restore_offer.h"
#include "app/upgrade_notice.h"
#include "app/window_host.h"
#include "app/window_run.h"
#include "cli/command.h"
#include "cli/run.h"
#include "cli/usage_words.h"
#include "exchange/plan/builtin_plan.h"
#include "models/view/view_source.h"
#include "ui/files/file_controller.h"
#include "ui/style/theme.h"
#include "ui/widgets/dialog_prompter.h"
#include "ui/window/main_window.h"
#include "wording/error_words.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QIcon>
#include <QSettings>

#include <cstdio>

namespace xushi::app {

namespace {

domain::Result<std::shared_ptr<models::DatabaseThread>> opened(const session::Opening &opening)
{
    const UpgradeNotice notice(opening.file);
    return models::DatabaseThread::open(opening);
}

struct App {
    Q_DECLARE_TR_FUNCTIONS(App)
};

/// Says it where it can be read: on standard error, and in a box when there is a display.
int failed(QWidget *parent, const domain::Error &error)
{
    std::fprintf(stderr, "xushi: %s\n", qPrintable(wording::sentence(error)));
    ui::DialogPrompter().tellError(parent, error);
    return cli::Refused;
}

/// The words that another window is to be started with, too.
QStringList passedOn(const QCommandLineParser &options)
{
    QStringList words;
    for (const char *name : {"author", "lang"})
        if (const QString option = QLatin1StringView(name); options.isSet(option))
            words += {QStringLiteral("--") + option, options.value(option)};
    return words;
}

/// On Linux a window needs X11 or Wayland; without either Qt would end the program with a crash report.
bool hasDisplay()
{
#ifdef Q_OS_LINUX
    for (const char *variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        if (!qEnvironmentVariableIsEmpty(variable))
            return true;
    return false;
#else
    return true;
#endif
}

/// What the window takes.
QList<QCommandLineOption> windowOptions()
{
    QList<QCommandLineOption> options;
    for (const char *name : {"db", "plan", "unit", "author", "lang"})
        options += {QString(QLatin1StringView(name)), {}, QStringLiteral("VALUE")};
    for (const char *name : {"new", "measure-start", "help", "version"})
        options += QCommandLineOption(QString(QLatin1StringView(name)));
    return options;
}

/// Whether the options are right; needs no application.
bool parse(QCommandLineParser &parser, const cli::Invocation &invocation)
{
    parser.addOptions(windowOptions());
    return parser.parse(QStringList{QStringLiteral("xushi")} + invocation.words);
}

/// Whether there is no more to do than to print something: the usage, the version, or what is wrong.
bool isOnlyText(const QCommandLineParser &parsed, bool isRight)
{
    return !isRight || !parsed.positionalArguments().isEmpty() || parsed.isSet(QStringLiteral("help"))
           || parsed.isSet(QStringLiteral("version"));
}

int printText(const QCommandLineParser &parsed, bool isRight, const cli::Invocation &invocation)
{
    cli::Console console;
    if (!isRight)
        return console.misused(cli::optionFault(parsed, invocation.words, windowOptions()), cli::overallUsage());
    if (const QStringList more = parsed.positionalArguments(); !more.isEmpty())
        return console.misused(App::tr("“%1” is one word too many").arg(more.front()), cli::overallUsage());
    if (parsed.isSet(QStringLiteral("help")))
        console.print(cli::overallUsage());
    else
        console.print(QStringLiteral("xushi ") + QCoreApplication::applicationVersion());
    return cli::Done;
}

int showWindow(const QCommandLineParser &options, WindowFiles files, QSettings &settings, const Start &start)
{
    ui::DialogPrompter prompter;
    models::Preferences preferences = models::readPreferences(settings);
    std::function<domain::Plan()> firstPlan = exchange::builtInPlan;
    const bool isMeasured = options.isSet(QStringLiteral("measure-start"));
    const bool asks = !preferences.unit && !options.isSet(QStringLiteral("unit")) && !isMeasured;
    const bool isNew = options.isSet(QStringLiteral("new"));
    const bool isThere = isNew || isMeasured || QFileInfo::exists(files.database);
    const auto backupsThen =
        session::BackupPlace::in(preferences.userSettings.backupFolderOf(files.database), files.database);
    const bool wasThere = !preferences.userSettings.database.isEmpty() || QFileInfo::exists(backupsThen.folder);
    if (!isThere && files.isDatabaseNamed) {
        if (!wantsNewDatabase(files.database, prompter))
            return cli::Done;
    } else if (!isThere && wasThere) { // and is perhaps on a disk that is not connected
        prompter.tellError(nullptr, {domain::ErrorCode::FileMissing, {files.database}});
    }
    // Nothing is made anew unasked.
    const bool isFirst = !isThere && (files.isDatabaseNamed || asks || wasThere || preferences.unit);
    if (isFirst) {
        const auto answers = askBeforeWindow(preferences, files, prompter, settings);
        if (!answers)
            return cli::Done;
        preferences = answers->preferences;
        firstPlan = [plan = answers->plan] { return plan; };
        files.database = answers->database;
    }
    std::optional<WindowRun> run;
    if (!isMeasured) {
        run.emplace(files.database);
        if (run->isElsewhere(files.toOpen))
            return cli::Done;
    }
    const auto known = preferences.userSettings.opening(files.database, options.value(QStringLiteral("author")));
    if (!known)
        return failed(nullptr, known.error());
    session::Opening opening = *known;
    opening.firstPlan = firstPlan;
    if (isFirst || isNew)
        opening.ifMissing = session::IfMissing::Create;
    auto database = opened(opening);
    const auto backups = session::BackupPlace::in(opening.backupFolder, opening.file);
    if (!database && run && offerRestore(prompter, backups, database.error())) {
        run->forgetLastEnd();
        database = opened(opening);
    }
    if (!database)
        return failed(nullptr, database.error());
    const QString id = options.value(QStringLiteral("plan"));
    if (const auto plan = (*database)->waitFor([id](session::Workspace &workspace) { return workspace.plan(id); });
        !plan)
        return failed(nullptr, plan.error());

    if (isFirst)
        models::keepPreferences(settings, preferences); // only now is there a database as they say
    models::ViewSource source(*database, id);
    const auto attend = [&](ui::MainWindow &built) {
        if (run)
            run->attend(built, passedOn(options));
    };
    WindowHost host(source, prompter, settings, start.system, attend);
    ui::MainWindow &window = host.window();
    if (options.isSet(QStringLiteral("unit")))
        if (const auto opened = window.openAsLiaison(options.value(QStringLiteral("unit"))); !opened)
            return failed(&window, opened.error());
    std::optional<FirstPaint> measured;
    if (isMeasured) {
        measured.emplace(window, start.sinceMain);
        window.show();
        return QApplication::exec();
    }
    window.show();
    window.beginMaintenance();
    const auto ask = [&] {
        if (!files.toOpen.isEmpty())
            window.files().open(files.toOpen);
        if (asks && !isFirst)
            askOverWindow(window, source.database().file(), prompter);
    };
    QMetaObject::invokeMethod(&window, ask, Qt::QueuedConnection);
    return QApplication::exec();
}

} // namespace

int runWindow(int &argc, char **argv, const cli::Invocation &invocation, QSettings &settings, const Start &start)
{
    QCommandLineParser options;
    const bool isRight = parse(options, invocation);
    const bool wantsText = isOnlyText(options, isRight);
    if (wantsText || !hasDisplay()) {
        QCoreApplication application(argc, argv);
        wording::speak(application, start.language);
        if (wantsText)
            return printText(options, isRight, invocation);
        cli::Console().say(
            App::tr("there is no display to open the window on; “xushi status” prints where the plan stands"));
        return cli::Refused;
    }
    QApplication application(argc, argv);
    QApplication::setDesktopFileName(QStringLiteral("org.xushi.Xushi")); // by which a desktop knows the window's entry
    QApplication::setWindowIcon(QIcon::fromTheme(QStringLiteral("xushi")));
    wording::speak(application, start.language);
    ui::theme::apply(application, ui::theme::schemeOf(application.palette()));
    const auto files = filesFrom(invocation, options);
    if (!files) {
        const WindowRun run(invocation.userSettings.databaseFile()); // which notes it
        return failed(nullptr, files.error());
    }
    return showWindow(options, *files, settings, start);
}

} // namespace xushi::app
