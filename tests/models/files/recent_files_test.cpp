#include "models/files/recent_files.h"

#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>

using namespace xushi;
using models::RecentFiles;

namespace {

class Folder {
public:
    QString file(const QString &name)
    {
        QFile made(m_folder.filePath(name));
        REQUIRE(made.open(QIODevice::WriteOnly));
        return made.fileName();
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

QStringList names(const std::vector<RecentFiles::Entry> &entries)
{
    QStringList all;
    for (const auto &entry : entries)
        all += QFileInfo(entry.file).fileName();
    return all;
}

} // namespace

TEST_CASE("The file opened last stands first, once, and the open file is not listed")
{
    Folder folder;
    QSettings settings(folder.path(QStringLiteral("settings.ini")), QSettings::IniFormat);
    RecentFiles recent(settings);
    for (const char *name : {"a.db", "b.db", "c.db", "a.db"})
        recent.add(folder.file(QString::fromLatin1(name)));
    CHECK(names(recent.but({})) == QStringList{QStringLiteral("a.db"), QStringLiteral("c.db"), QStringLiteral("b.db")});
    CHECK(names(recent.but(folder.path(QStringLiteral("c.db"))))
          == QStringList{QStringLiteral("a.db"), QStringLiteral("b.db")});
}

TEST_CASE("Eight files are listed, and another one replaces a file that is gone")
{
    Folder folder;
    QSettings settings(folder.path(QStringLiteral("settings.ini")), QSettings::IniFormat);
    RecentFiles recent(settings);
    for (int i = 0; i < 20; ++i)
        recent.add(folder.file(QStringLiteral("%1.db").arg(i)));
    CHECK(names(recent.but({})).size() == 8);
    CHECK(names(recent.but({})).first() == QStringLiteral("19.db"));
    REQUIRE(QFile::remove(folder.path(QStringLiteral("18.db"))));
    CHECK(names(recent.but({})).size() == 8);
    CHECK(names(recent.but({}))[1] == QStringLiteral("17.db"));
}

TEST_CASE("Files that another window opened are listed too")
{
    Folder folder;
    const QString ini = folder.path(QStringLiteral("settings.ini"));
    QSettings here(ini, QSettings::IniFormat);
    QSettings there(ini, QSettings::IniFormat);
    RecentFiles mine(here);
    RecentFiles others(there);
    mine.add(folder.file(QStringLiteral("mine.db")));
    others.add(folder.file(QStringLiteral("others.db")));
    CHECK(names(mine.but({})) == QStringList{QStringLiteral("others.db"), QStringLiteral("mine.db")});
}

TEST_CASE("A file is named by its name and its folder, the user's own folder as ~")
{
    Folder folder;
    QSettings settings(folder.path(QStringLiteral("settings.ini")), QSettings::IniFormat);
    RecentFiles recent(settings);
    const QString file = folder.file(QStringLiteral("plan.xushi"));
    recent.add(file);
    const QByteArray home = qgetenv("HOME");
    qputenv("HOME", QFileInfo(QFileInfo(file).absolutePath()).absolutePath().toUtf8());
    const QString text = recent.but({}).front().text;
    qputenv("HOME", home);
    CHECK(text == QStringLiteral("plan.xushi — ~/%1").arg(QFileInfo(QFileInfo(file).absolutePath()).fileName()));
    CHECK(recent.but({}).front().text.endsWith(QFileInfo(file).absolutePath()));
}
