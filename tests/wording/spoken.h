#pragma once

#include "wording/language.h"

#include <QCoreApplication>

namespace xushi::support {

/// Installs a language in the application for as long as it lives.
class Spoken {
public:
    explicit Spoken(wording::Language language) : m_application(m_count, m_words)
    {
        wording::speak(m_application, language);
    }

private:
    int m_count = 1;
    char m_name[6] = "xushi";
    char *m_words[2] = {m_name, nullptr};
    QCoreApplication m_application;
};

} // namespace xushi::support
