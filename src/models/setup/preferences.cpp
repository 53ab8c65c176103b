#include "models/setup/preferences.h"

#include <QSettings>

namespace xushi::models {

namespace {

using wording::Language;

QString languageKey()
{
    return QStringLiteral("user/language");
}

QString nameKey()
{
    return QStringLiteral("user/name");
}

QString unitKey()
{
    return QStringLiteral("user/unit");
}

QString databaseKey()
{
    return QStringLiteral("user/database");
}

QString backupsKey()
{
    return QStringLiteral("backups");
}

std::optional<Language> languageFrom(const QString &token)
{
    if (token == u"zh")
        return Language::Chinese;
    if (token == u"en")
        return Language::English;
    return std::nullopt;
}

void keep(QSettings &settings, const QString &key, const QString &value)
{
    if (value.isEmpty())
        settings.remove(key);
    else
        settings.setValue(key, value);
}

} // namespace

Preferences readPreferences(QSettings &settings)
{
    Preferences read;
    read.language = languageFrom(settings.value(languageKey()).toString());
    read.userSettings.author = settings.value(nameKey()).toString().trimmed();
    read.userSettings.database = settings.value(databaseKey()).toString();
    if (settings.contains(unitKey()))
        read.unit = settings.value(unitKey()).toString();
    const int folders = settings.beginReadArray(backupsKey());
    for (int i = 0; i < folders; ++i) {
        settings.setArrayIndex(i);
        const QString folder = settings.value(QStringLiteral("folder")).toString();
        if (!folder.isEmpty())
            read.userSettings.backupFolders[settings.value(QStringLiteral("database")).toString()] = folder;
    }
    settings.endArray();
    return read;
}

void keepPreferences(QSettings &settings, const Preferences &preferences)
{
    const auto &language = preferences.language;
    keep(settings, languageKey(),
         !language                        ? QString()
         : *language == Language::Chinese ? QStringLiteral("zh")
                                          : QStringLiteral("en"));
    keep(settings, nameKey(), preferences.userSettings.author);
    keep(settings, databaseKey(), preferences.userSettings.database);
    if (preferences.unit)
        settings.setValue(unitKey(), *preferences.unit); // an empty id means the office
    settings.remove(backupsKey());
    settings.beginWriteArray(backupsKey());
    int place = 0;
    for (const auto &[database, folder] : preferences.userSettings.backupFolders) {
        settings.setArrayIndex(place++);
        settings.setValue(QStringLiteral("database"), database);
        settings.setValue(QStringLiteral("folder"), folder);
    }
    settings.endArray();
}

Preferences keepChanges(QSettings &settings, const Preferences &before, const Preferences &after)
{
    settings.sync();
    Preferences now = readPreferences(settings);
    const auto change = [](auto &one, const auto &from, const auto &to) {
        if (from != to)
            one = to;
    };
    change(now.language, before.language, after.language);
    change(now.unit, before.unit, after.unit);
    change(now.userSettings.author, before.userSettings.author, after.userSettings.author);
    change(now.userSettings.database, before.userSettings.database, after.userSettings.database);
    for (const auto &[database, folder] : before.userSettings.backupFolders)
        if (!after.userSettings.backupFolders.contains(database))
            now.userSettings.backupFolders.erase(database);
    for (const auto &[database, folder] : after.userSettings.backupFolders) {
        const auto earlier = before.userSettings.backupFolders.find(database);
        if (earlier == before.userSettings.backupFolders.end() || earlier->second != folder)
            now.userSettings.backupFolders[database] = folder;
    }
    keepPreferences(settings, now);
    settings.sync();
    return now;
}

} // namespace xushi::models
