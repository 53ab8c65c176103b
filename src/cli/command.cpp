#include "cli/command.h"

#include "cli/cli_context.h"
#include "cli/instant.h"
#include "cli/usage_words.h"
#include "domain/entry/typed_day.h"
#include "exchange/plan/builtin_plan.h"
#include "files/file_trouble.h"
#include "session/maintenance/backups.h"
#include "session/maintenance/clock_trouble.h"
#include "session/plans/plan_loading.h"
#include "session/workspace/network_notice.h"
#include "wording/clock_words.h"
#include "wording/drive_words.h"
#include "wording/error_words.h"
#include "wording/waiting_words.h"

namespace xushi::cli {

using namespace domain;

namespace {

/// Watches the waiting for another program, and says once that the command waits.
std::shared_ptr<session::LockWatch> watchOn(Console &console)
{
    constexpr std::chrono::seconds quiet(1);
    const auto say = [&console, isSaid = false](const std::optional<session::HeldFile> &held) mutable {
        if (held && !std::exchange(isSaid, true))
            console.say(wording::waitingFor(held->file, held->holders));
    };
    return std::make_shared<session::LockWatch>(say, quiet);
}

QCommandLineOption option(const char *name, const QString &description, const QString &value)
{
    return {QString(QLatin1StringView(name)), description, value};
}

} // namespace

Command::Command(Console &console, const Invocation &invocation, CommandForm form)
    : m_console(console),
      m_lockWatch(watchOn(console)),
      m_words(invocation.wordsWithAmounts()),
      m_userSettings(invocation.userSettings),
      m_form(std::move(form))
{
    m_form.options += QList<QCommandLineOption>{
        option("db", Cli::tr("The database; by default in the user's data folder."), QStringLiteral("FILE")),
        {QStringLiteral("new"), Cli::tr("Makes the database if there is none yet.")},
        option("plan", Cli::tr("The plan, where the database holds several."), QStringLiteral("ID")),
        option("author", Cli::tr("Who writes; by default the name logged in with."), QStringLiteral("NAME")),
        option("lang", Cli::tr("zh or en; by default as the system."), QStringLiteral("LANGUAGE")),
        {QStringLiteral("help"), Cli::tr("Says how the command is used.")}};
    m_parser.addOptions(m_form.options);
}

std::optional<Exit> Command::read()
{
    if (!m_parser.parse(QStringList{QStringLiteral("xushi")} + m_words))
        return misused(optionFault(m_parser, m_words, m_form.options));
    if (has("help")) {
        m_console.printText(helpText(m_form.usage, m_form.description, m_form.options));
        return Done;
    }
    for (const char *name : {"db", "plan", "unit", "subject"})
        if (has(name) && value(name).trimmed().isEmpty())
            return misused(Cli::tr("--%1 is given without a value").arg(QLatin1StringView(name)));
    const qsizetype given = m_parser.positionalArguments().size();
    if (given < m_form.fewestWords)
        return misused(Cli::tr("something is missing after the command"));
    if (given > m_form.mostWords)
        return misused(Cli::tr("“%1” is one word too many").arg(word(m_form.mostWords)));
    return std::nullopt;
}

bool Command::has(const char *option) const
{
    return m_parser.optionNames().contains(QLatin1StringView(option));
}

std::optional<QString> Command::format(const QStringList &accepted) const
{
    const QString wanted = has("format") ? value("format") : accepted.first();
    return accepted.contains(wanted) ? std::optional(wanted) : std::nullopt;
}

Result<std::optional<QDate>> Command::day(const Period &period) const
{
    if (has("quarter")) {
        const auto quarter = Quarter::parse(value("quarter"));
        if (!quarter)
            return tl::unexpected<Error>(quarter.error());
        return quarter->lastDay();
    }
    if (!has("as-of"))
        return std::optional<QDate>();
    const auto day = readDay(value("as-of"), period);
    if (!day)
        return tl::unexpected<Error>(day.error());
    return *day;
}

Result<qint64> Command::knownAt() const
{
    return has("known-at") ? parseInstant(value("known-at")) : Result<qint64>(session::knownNow);
}

Result<session::Opening> Command::opening() const
{
    auto opening = m_userSettings.opening(value("db"), value("author"));
    if (opening)
        opening->lockWatch = m_lockWatch;
    if (opening)
        opening->upgrades = [this](qint64 rows) {
            constexpr qint64 quick = 20'000; // done in a second
            if (rows > quick)
                m_console.say(Cli::tr("The database is kept as it is and then brought to this version's form once "
                                      "(rows: %1); this takes a while.")
                                  .arg(rows));
        };
    return opening;
}

void Command::noteClock(session::Workspace &workspace, bool isToWrite) const
{
    const auto trouble = session::clockTrouble(workspace);
    if (!trouble || !*trouble)
        return; // the command itself says what fails
    if (isToWrite || (*trouble)->kind == ClockTrouble::Kind::Behind)
        m_console.sayWhenDone(Cli::tr("Note: %1").arg(wording::sentence(**trouble)));
}

Result<std::unique_ptr<session::Workspace>> Command::open(IfMissing ifMissing) const
{
    auto workspace = openDatabase(ifMissing);
    if (workspace)
        noteClock(**workspace, false);
    return workspace;
}

Result<std::unique_ptr<session::Workspace>> Command::openDatabase(IfMissing ifMissing) const
{
    const auto known = this->opening();
    if (!known)
        return tl::unexpected<Error>(known.error());
    session::Opening opening = *known;
    if (has("new"))
        opening.ifMissing = session::IfMissing::Create;
    else if (ifMissing == IfMissing::Refuse || (ifMissing == IfMissing::CreateUsual && has("db")))
        opening.ifMissing = session::IfMissing::Refuse;
    if (opening.ifMissing == session::IfMissing::Create)
        opening.firstPlan = exchange::builtInPlan;
    auto workspace = session::openWithFirstPlan(opening);
    if (!workspace && workspace.error().code == ErrorCode::FileMissing && has("db"))
        return failure(ErrorCode::DatabaseMissing, {files::absolutePath(value("db"))});
    if (workspace && (*workspace)->isOnNetwork() && session::isNetworkNoticeDue((*workspace)->file()))
        m_console.say(Cli::tr("Note: %1").arg(wording::networkNotice((*workspace)->file())));
    return workspace;
}

Result<std::unique_ptr<session::Workspace>> Command::openToWrite(IfMissing ifMissing)
{
    auto workspace = openDatabase(ifMissing);
    if (!workspace)
        return workspace;
    noteClock(**workspace, true);
    if (const auto taken = session::backUpDaily(**workspace); !taken)
        m_console.sayWhenDone(Cli::tr("The day's backup was not taken: %1").arg(wording::sentence(taken.error())));
    return workspace;
}

QCommandLineOption asOfOption()
{
    return option("as-of", Cli::tr("The day that it is true of, as 2024-09-30."), QStringLiteral("DATE"));
}

QCommandLineOption quarterOption()
{
    return option("quarter", Cli::tr("The end of a quarter, as 2024Q3."), QStringLiteral("QUARTER"));
}

QCommandLineOption knownAtOption()
{
    return option("known-at", Cli::tr("As the database knew it at a time, as 2024-10-08T12:00:00."),
                  QStringLiteral("TIME"));
}

QCommandLineOption unitOption()
{
    return option("unit", Cli::tr("A unit, by id, name or alias."), QStringLiteral("NAME"));
}

QCommandLineOption formatOption(const QString &accepted)
{
    return option("format", Cli::tr("How it is written: %1.").arg(wording::listWords(accepted)),
                  QStringLiteral("FORMAT"));
}

} // namespace xushi::cli
