#pragma once

#include "cli/console.h"
#include "cli/invocation.h"
#include "session/view/viewpoint.h"

#include <QCommandLineParser>

namespace xushi::cli {

/// What a command says of itself: its name, the words it takes, its options.
struct CommandForm {
    QString usage;       ///< "xushi log INDICATOR +N|-N|=N --as-of DATE [options]"
    QString description; ///< one line
    QList<QCommandLineOption> options = {};
    qsizetype fewestWords = 0;
    qsizetype mostWords = 0;
};

/// One command being run: its words read, the database opened on demand.
class Command {
public:
    Command(Console &console, const Invocation &invocation, CommandForm form);

    /// Reads the words. An exit code when there is nothing more to do: usage was wrong, or help was asked for.
    std::optional<Exit> read();

    [[nodiscard]] QString word(qsizetype index) const
    {
        return Invocation::asTyped(m_parser.positionalArguments().value(index));
    }

    [[nodiscard]] qsizetype wordCount() const { return m_parser.positionalArguments().size(); }

    /// Whether the option was given; false also for one that the command does not take.
    [[nodiscard]] bool has(const char *option) const;
    [[nodiscard]] QString value(const char *option) const { return m_parser.value(QLatin1StringView(option)); }
    [[nodiscard]] QString planId() const { return value("plan"); }

    /// The value of --format, one of `accepted`, the first of which is the default; absent when it is another.
    [[nodiscard]] std::optional<QString> format(const QStringList &accepted) const;

    /// --as-of, or the last day of --quarter; absent when neither is given.
    [[nodiscard]] domain::Result<std::optional<QDate>> day() const;

    /// --known-at in ms since 1970; now when it is not given. A day alone means its end.
    [[nodiscard]] domain::Result<qint64> knownAt() const;

    /// How --db is opened, or the desk's own database, by --author or whoever works at the desk.
    [[nodiscard]] session::Opening opening() const { return m_controller.opening(value("db"), value("author")); }

    /// Opens that.
    domain::Result<std::unique_ptr<session::Workspace>> open(
        storage::IfMissing ifMissing = storage::IfMissing::Create) const;

    /// The same for a command that writes: takes the day's backup first (docs/semantics.md, The database file). A
    /// backup that fails keeps nobody from writing; the user is told of it after the write.
    domain::Result<std::unique_ptr<session::Workspace>> openToWrite();

    Exit misused(const QString &message) { return m_console.misused(message, m_form.usage); }
    Console &console() { return m_console; }

private:
    Console &m_console;
    QStringList m_words;
    session::UserSettings m_controller;
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
