#include "app/window.h"

#include "app/first_paint.h"
#include "app/first_start.h"
#include "app/front.h"
#include "cli/command.h"
#include "cli/run.h"
#include "exchange/builtin_plan.h"
#include "models/view_source.h"
#include "ui/dialog_prompter.h"
#include "ui/main_window.h"
#include "ui/theme.h"
#include "wording/error_words.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QSettings>

#include <cstdio>

namespace xushi::app {

namespace {

struct App {
    Q_DECLARE_TR_FUNCTIONS(App)
};

/// Says it where it can be read: on standard error, and in a box when there is a display.
int failed(QWidget *parent, const QString &message)
{
    std::fprintf(stderr, "xushi: %s\n", qPrintable(message));
    ui::DialogPrompter().tell(parent, ui::Prompter::Tone::Error, message);
    return cli::Refused;
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

/// Options of the window; an exit code when there is nothing more to do.
std::optional<int> readOptions(QCommandLineParser &parser, const cli::Invocation &invocation)
{
    for (const char *name : {"db", "plan", "unit", "author", "lang"})
        parser.addOption({QString(QLatin1StringView(name)), {}, QStringLiteral("VALUE")});
    parser.addOption({QStringLiteral("measure-start"), {}});
    parser.addOption({QStringLiteral("help"), {}});
    parser.addOption({QStringLiteral("version"), {}});
    cli::Console console;
    if (!parser.parse(QStringList{QStringLiteral("xushi")} + invocation.words))
        return console.misused(parser.errorText(), cli::overallUsage());
    if (parser.isSet(QStringLiteral("help")))
        console.print(cli::overallUsage());
    else if (parser.isSet(QStringLiteral("version")))
        console.print(QStringLiteral("xushi ") + QCoreApplication::applicationVersion());
    else
        return std::nullopt;
    return cli::Done;
}

int showWindow(QApplication &application, const QCommandLineParser &options, QSettings &settings, const Start &start)
{
    ui::theme::apply(application, ui::theme::schemeOf(application.palette()));
    ui::DialogPrompter prompter;
    models::Preferences preferences = models::readPreferences(settings);
    const bool isMeasured = options.isSet(QStringLiteral("measure-start"));
    const bool asks = !preferences.unit && !options.isSet(QStringLiteral("unit")) && !isMeasured;
    const bool isNamed = options.isSet(QStringLiteral("db"));
    std::function<domain::Plan()> firstPlan = exchange::builtInPlan;
    if (asks && !isNamed) {
        const auto answers = askBeforeWindow(preferences, prompter);
        if (!answers)
            return cli::Done;
        preferences = answers->preferences;
        firstPlan = [plan = answers->plan] { return plan; };
    }
    session::Opening opening =
        preferences.desk.opening(options.value(QStringLiteral("db")), options.value(QStringLiteral("author")));
    opening.firstPlan = firstPlan;
    const auto room = models::Workroom::open(std::move(opening));
    if (!room)
        return failed(nullptr, wording::sentence(room.error()));
    const QString id = options.value(QStringLiteral("plan"));
    if (const auto plan = (*room)->await([id](session::Workspace &workspace) { return workspace.plan(id); }); !plan)
        return failed(nullptr, wording::sentence(plan.error()));

    if (asks && !isNamed)
        models::keepPreferences(settings, preferences); // only now is there a database as they say
    models::ViewSource source(*room, id);
    Front front(source, prompter, settings, start.system);
    ui::MainWindow &window = front.window();
    if (options.isSet(QStringLiteral("unit")))
        if (const auto opened = window.openAsLiaison(options.value(QStringLiteral("unit"))); !opened)
            return failed(&window, wording::sentence(opened.error()));
    std::optional<FirstPaint> measured;
    if (isMeasured) {
        measured.emplace(window, start.sinceMain);
        window.show();
        return QApplication::exec();
    }
    window.show();
    window.beginHousekeeping();
    if (asks && isNamed)
        askOverWindow(window, source.room().file(), prompter);
    return QApplication::exec();
}

} // namespace

int runWindow(int &argc, char **argv, const cli::Invocation &invocation, QSettings &settings, const Start &start)
{
    const bool wantsText =
        invocation.words.contains(QStringLiteral("--help")) || invocation.words.contains(QStringLiteral("--version"));
    if (wantsText || !hasDisplay()) {
        QCoreApplication application(argc, argv);
        wording::speak(application, start.language);
        QCommandLineParser options;
        if (const auto over = readOptions(options, invocation))
            return *over;
        cli::Console().say(
            App::tr("there is no display to open the window on; “xushi status” prints where the plan stands"));
        return cli::Refused;
    }
    QApplication application(argc, argv);
    QApplication::setDesktopFileName(QStringLiteral("org.xushi.Xushi")); // by which a desktop knows the window's entry
    QApplication::setWindowIcon(QIcon::fromTheme(QStringLiteral("xushi")));
    wording::speak(application, start.language);
    QCommandLineParser options;
    if (const auto over = readOptions(options, invocation))
        return *over;
    return showWindow(application, options, settings, start);
}

} // namespace xushi::app
