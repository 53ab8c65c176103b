#pragma once

#include "domain/error.h"

#include <QTextStream>

#include <cstdio>

namespace xushi::cli {

/// How a command ended; docs/semantics.md, The command line.
enum Exit { Done = 0, Refused = 1, Usage = 2 };

/// Data to standard output, messages to standard error; UTF-8 both.
class Console {
public:
    Console() : m_out(stdout), m_err(stderr) {}

    QTextStream &out() { return m_out; }
    void print(const QString &line);

    /// Puts down UTF-8 as it is, after all that was printed before.
    void write(const QByteArray &text);

    /// A line to standard error, with the program's name before it.
    void say(const QString &message);

    /// The same, but only once the command has done what it was for: beside a refusal it would only stand in the way.
    void sayWhenDone(const QString &message) { m_whenDone += message; }

    /// Says an error; Refused, for returning.
    Exit refuse(const domain::Error &error);

    /// Says what is wrong with the words of the command; Usage, for returning.
    Exit misused(const QString &message, const QString &usage);

    /// How the command ended, once everything printed has arrived: on a full disk or a closed pipe it has not, and
    /// half an output must not pass for a whole one.
    Exit finish(Exit exit);

private:
    QTextStream m_out;
    QTextStream m_err;
    QStringList m_whenDone;
};

} // namespace xushi::cli
