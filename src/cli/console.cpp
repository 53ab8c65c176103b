#include "cli/console.h"

#include "wording/error_words.h"

namespace xushi::cli {

void Console::print(const QString &line)
{
    m_out << line << '\n';
}

void Console::say(const QString &message)
{
    m_err << "xushi: " << message << '\n';
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
    m_err << usage << '\n';
    m_err.flush();
    return Usage;
}

} // namespace xushi::cli
