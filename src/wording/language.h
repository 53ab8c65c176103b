#pragma once

#include <QLocale>
#include <QString>

class QCoreApplication;

namespace xushi::wording {

enum class Language { Chinese, English };

/// The language to use: the wanted one ("zh", "en"), or else Chinese unless the system's language is English.
Language chooseLanguage(const QLocale &system, QStringView asked);

/// Installs the language's catalogues, ours and Qt's, in the application.
void speak(QCoreApplication &application, Language language);

/// A text of the catalogue in Chinese, whatever language is installed.
QString inChinese(const char *context, const char *source);

/// The name of a language in that language.
QString ownName(Language language);

/// The language that is installed now.
Language spoken();

/// The locale whose conventions (plain digits, first day of the week) go with a language.
QLocale localeOf(Language language);

} // namespace xushi::wording
