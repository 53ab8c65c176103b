#pragma once

#include <QLocale>
#include <QString>

class QCoreApplication;

namespace xushi::wording {

enum class Language { Chinese, English };

/// The language to speak: the one asked for ("zh", "en"), else Chinese unless the system's is English.
Language chooseLanguage(const QLocale &system, QStringView asked);

/// Makes the application speak it from now on: our catalogue and Qt's own.
void speak(QCoreApplication &application, Language language);

/// What a language calls itself, for those who understand no other.
QString ownName(Language language);

/// The language that the application speaks now.
Language spoken();

/// The locale whose conventions (plain digits, first day of the week) go with a language.
QLocale localeOf(Language language);

} // namespace xushi::wording
