#include "wording/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <memory>

namespace xushi::wording {

namespace {

/// The installed translators, kept so that they can be removed when another language is installed.
constexpr auto catalogueName = "xushi_catalogue";

void install(QCoreApplication &application, const QString &file, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    translator->setObjectName(QLatin1StringView(catalogueName));
    if (translator->load(file, folder))
        application.installTranslator(translator);
    else
        delete translator;
}

} // namespace

Language chooseLanguage(const QLocale &system, QStringView asked)
{
    if (asked.startsWith(u"en", Qt::CaseInsensitive))
        return Language::English;
    if (asked.startsWith(u"zh", Qt::CaseInsensitive))
        return Language::Chinese;
    return system.language() == QLocale::English ? Language::English : Language::Chinese;
}

void speak(QCoreApplication &application, Language language)
{
    const auto old = application.findChildren<QTranslator *>(QLatin1StringView(catalogueName));
    for (QTranslator *translator : old) {
        application.removeTranslator(translator);
        delete translator;
    }
    QLocale::setDefault(localeOf(language));
    if (language == Language::English)
        return; // the source strings are English
    install(application, QStringLiteral("qtbase_zh_CN"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, QStringLiteral("xushi_zh_CN"), QStringLiteral(":/i18n"));
}

QString inChinese(const char *context, const char *source)
{
    static const auto catalogue = [] {
        auto translator = std::make_unique<QTranslator>();
        // Where it is not compiled in, there is no other language to be typed in either.
        if (!translator->load(QStringLiteral("xushi_zh_CN"), QStringLiteral(":/i18n")))
            translator.reset();
        return translator;
    }();
    const QString text = catalogue ? catalogue->translate(context, source) : QString();
    return text.isEmpty() ? QString::fromUtf8(source) : text;
}

QString ownName(Language language)
{
    return language == Language::English ? QStringLiteral("English") : localeOf(language).nativeLanguageName();
}

Language spoken()
{
    return QLocale().language() == QLocale::Chinese ? Language::Chinese : Language::English;
}

QLocale localeOf(Language language)
{
    QLocale locale = language == Language::English ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                                   : QLocale(QLocale::Chinese, QLocale::China);
    locale.setNumberOptions(QLocale::OmitGroupSeparator | QLocale::RejectGroupSeparator);
    return locale;
}

} // namespace xushi::wording
