#include "app/upgrade_notice.h"

#include "storage/schema/schema.h"
#include "support/catch.h"

#include <QApplication>
#include <QFile>
#include <QSplashScreen>
#include <QTemporaryDir>
#include <QtEndian>

using xushi::app::UpgradeNotice;

namespace {

/// The text of the splash screen that is shown; empty where none is.
QString shown()
{
    for (const QWidget *window : QApplication::topLevelWidgets())
        if (const auto *splash = qobject_cast<const QSplashScreen *>(window); splash && splash->isVisible())
            return splash->message();
    return {};
}

/// A file that begins like a database of this version of the schema.
QString databaseOfVersion(int version, const QTemporaryDir &folder)
{
    QByteArray header("SQLite format 3");
    header.resize(100, '\0');
    qToBigEndian(quint32(version), header.data() + 60);
    qToBigEndian(quint32(xushi::storage::applicationId), header.data() + 68);
    QFile file(folder.filePath(QStringLiteral("plan.xushi")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(header);
    return file.fileName();
}

} // namespace

TEST_CASE("While a large database of an older version is upgraded, a window says so")
{
    const QTemporaryDir folder;
    const QString older = databaseOfVersion(xushi::storage::schemaVersion - 1, folder);
    {
        const UpgradeNotice notice(older, 100);
        CHECK(shown().contains(QStringLiteral("kept in the folder of backups. Please wait.")));
    }
    CHECK(shown().isEmpty());
    const UpgradeNotice small(older, 101);
    CHECK(shown().isEmpty());
    const UpgradeNotice usual(older);
    CHECK(shown().isEmpty());
    const UpgradeNotice current(databaseOfVersion(xushi::storage::schemaVersion, folder), 100);
    CHECK(shown().isEmpty());
    const UpgradeNotice none(folder.filePath(QStringLiteral("none.xushi")), 0);
    CHECK(shown().isEmpty());
}
