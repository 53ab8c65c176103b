#pragma once

#include "domain/values/error.h"

#include <QTextStream>

#include <cstdio>

namespace xushi::cli {

/// How a command ended; docs/semantics.md, The command line.
enum Exit { Done = 0, Refused = 1, Usage = 2 };

/// Prints data to standard output and messages to standard error, both in UTF-8.
class Console {
public:
    Console() : m_out(stdout), m_err(stderr) {}

    /// Prints a text of lines for people, and a line. Control characters in them become spaces, as for say().
    void printText(const QString &text);
    void print(const QString &line) { printText(line + u'\n'); }

    /// Writes UTF-8 unchanged, after everything that was printed before: for other programs.
    void write(const QByteArray &text);

    /// Prints a line to standard error, beginning with the program's name.
    void say(const QString &message);

    /// Like say(), but prints the line only after the command has succeeded, so that it does not distract from an
    /// error.
    void sayWhenDone(const QString &message) { m_whenDone += message; }

    /// Prints an error and returns Refused.
    Exit refuse(const domain::Error &error);

    /// Prints what is wrong with the command's arguments and returns Usage.
    Exit misused(const QString &message, const QString &usage);

    /// Flushes the output and returns how the command ended. Reports an error on a full disk or a closed pipe, so that
    /// an incomplete output is not taken for a complete one.
    Exit finish(Exit exit);

private:
    QTextStream m_out;
    QTextStream m_err;
    QStringList m_whenDone;
};

} // namespace xushi::cli
