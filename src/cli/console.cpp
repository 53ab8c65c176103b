#include "cli/console.h"

#include "cli/usage_words.h"
#include "domain/values/terminal_text.h"
#include "wording/error_words.h"

#include <QCoreApplication>

namespace xushi::cli {

void Console::printText(const QString &text)
{
    m_out << domain::terminalText(text);
}

void Console::write(const QByteArray &text)
{
    m_out.flush();
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()),
                stdout); // finish() checks for errors
}

void Console::say(const QString &message)
{
    m_err << "xushi: " << domain::terminalText(message) << '\n';
    m_err.flush();
}

Exit Console::refuse(const domain::Error &error)
{
    say(wording::sentence(error));
    return Refused;
}

Exit Console::misused(const QString &message, const QString &usage)
{
    say(message);
    m_err << inUsersWords(usage) << '\n';
    m_err.flush();
    return Usage;
}

Exit Console::finish(Exit exit)
{
    if (exit == Done)
        for (const QString &message : m_whenDone)
            say(message);
    m_out.flush();
    const bool isWhole = m_out.status() == QTextStream::Ok && std::fflush(stdout) == 0 && !std::ferror(stdout);
    if (isWhole || exit != Done)
        return exit;
    say(QCoreApplication::translate(
        "Cli", "standard output could not be written whole; what the command entered in the database stands"));
    return Refused;
}

} // namespace xushi::cli
