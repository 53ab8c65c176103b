#pragma once

#include "cli/console.h"
#include "cli/invocation.h"
#include "session/view/viewpoint.h"

#include <QCommandLineParser>

namespace xushi::cli {

/// The description of a command: its name, arguments and options.
struct CommandForm {
    QString usage;       ///< "xushi log INDICATOR +N|-N|=N --as-of DATE [options]"
    QString description; ///< one line
    QList<QCommandLineOption> options = {};
    qsizetype fewestWords = 0;
    qsizetype mostWords = 0;
};

/// What happens where there is no database, without --new. A slip of the hand in --db must make no second journal.
enum class IfMissing {
    CreateUsual, ///< it is made at the usual place, but not where --db names one
    Create,
    Refuse,
};

/// A running command: holds its arguments and opens the database on demand.
class Command {
public:
    Command(Console &console, const Invocation &invocation, CommandForm form);

    /// Parses the words. Returns an exit code when the command is finished: wrong usage, or the user asked for help.
    std::optional<Exit> read();

    [[nodiscard]] QString word(qsizetype index) const
    {
        return Invocation::asTyped(m_parser.positionalArguments().value(index));
    }

    [[nodiscard]] qsizetype wordCount() const { return m_parser.positionalArguments().size(); }

    /// Whether the option was given; false also for an option that the command does not have.
    [[nodiscard]] bool has(const char *option) const;
    [[nodiscard]] QString value(const char *option) const { return m_parser.value(QLatin1StringView(option)); }
    [[nodiscard]] QStringList values(const char *option) const { return m_parser.values(QLatin1StringView(option)); }
    [[nodiscard]] QString planId() const { return value("plan"); }

    /// The value of --format: one of `accepted`, the first of which is the default; absent for any other value.
    [[nodiscard]] std::optional<QString> format(const QStringList &accepted) const;

    /// --as-of, read as domain::readDay() reads it, or the last day of --quarter; absent when neither is given.
    [[nodiscard]] domain::Result<std::optional<QDate>> day(const domain::Period &period) const;

    /// --known-at in ms since 1970; now when it is not given. A day alone means its end.
    [[nodiscard]] domain::Result<qint64> knownAt() const;

    /// How to open the database: the file of --db or of the user settings, as the author of --author or of the user
    /// settings. Errors: those of session::UserSettings::opening().
    [[nodiscard]] domain::Result<session::Opening> opening() const;

    /// Opens the database, and says when the command has succeeded if the newest row is later than this computer's
    /// clock. With --new, one is made if there is none. Errors: DatabaseMissing if --db names no file, and those of
    /// session::openWithFirstPlan().
    domain::Result<std::unique_ptr<session::Workspace>> open(IfMissing ifMissing = IfMissing::CreateUsual) const;

    /// Opens the database for a command that writes, and takes the daily backup first; see
    /// docs/semantics.md, The database file. A failed backup does not prevent writing; it is reported after the write,
    /// as is a clock that may be far ahead.
    domain::Result<std::unique_ptr<session::Workspace>> openToWrite(IfMissing ifMissing = IfMissing::CreateUsual);

    Exit misused(const QString &message) { return m_console.misused(message, m_form.usage); }
    Console &console() { return m_console; }

private:
    domain::Result<std::unique_ptr<session::Workspace>> openDatabase(IfMissing ifMissing) const;
    void noteClock(session::Workspace &workspace, bool isToWrite) const;

    Console &m_console;
    std::shared_ptr<session::LockWatch> m_lockWatch; ///< says once that a command waits
    QStringList m_words;
    session::UserSettings m_userSettings;
    CommandForm m_form;
    QCommandLineParser m_parser;
};

/// Options that several commands share.
QCommandLineOption asOfOption();
QCommandLineOption quarterOption();
QCommandLineOption knownAtOption();
QCommandLineOption unitOption();
QCommandLineOption formatOption(const QString &accepted);

} // namespace xushi::cli
