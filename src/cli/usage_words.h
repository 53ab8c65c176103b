#pragma once

#include <QCommandLineOption>
#include <QCommandLineParser>

namespace xushi::cli {

/// How a command is written, with the words that stand for something (FILE, DATE, …) in the user's language. Commands,
/// options and tokens stay as they are typed.
QString inUsersWords(const QString &usage);

/// What --help prints: how the command is written, what it does, and its options.
QString helpText(const QString &usage, const QString &description, const QList<QCommandLineOption> &options);

/// Why the parser refused the words, in the user's language: Qt's own sentences are in its catalogue only.
QString optionFault(const QCommandLineParser &parser, const QStringList &words,
                    const QList<QCommandLineOption> &options);

} // namespace xushi::cli
