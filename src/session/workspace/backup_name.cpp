#include "session/workspace/backup_name.h"

#include "files/real_path.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <array>
#include <utility>

namespace xushi::session {

namespace {

constexpr std::array kindWords{
    std::pair{BackupKind::Daily, "daily"},
    std::pair{BackupKind::ByHand, "by-hand"},
    std::pair{BackupKind::BeforeRestore, "before-restore"},
    std::pair{BackupKind::BeforeRepair, "before-repair"},
    std::pair{BackupKind::BeforeMerge, "before-merge"},
    std::pair{BackupKind::BeforeUpgrade, "before-upgrade"},
};

QString timeFormat()
{
    return QStringLiteral("yyyy-MM-dd_HHmmss");
}

QString baseOf(const QString &database)
{
    return QFileInfo(database).completeBaseName();
}

} // namespace

BackupPlace BackupPlace::beside(const QString &database)
{
    const QString real = files::realPath(database);
    return {real, QFileInfo(real).absolutePath() + u'/' + baseOf(real) + QStringLiteral("-backups")};
}

BackupPlace BackupPlace::in(const QString &folder, const QString &database)
{
    return folder.isEmpty() ? beside(database) : BackupPlace{files::realPath(database), folder};
}

QString fileNameOf(const QString &database, const BackupName &name)
{
    QString word;
    for (const auto &[kind, token] : kindWords)
        if (kind == name.kind)
            word = QLatin1StringView(token);
    return baseOf(database) + u'_' + name.taken.toString(timeFormat()) + u'_' + word + QStringLiteral(".db");
}

std::optional<BackupName> readBackupName(const QString &database, const QString &fileName)
{
    static const QRegularExpression form(QStringLiteral("^_(\\d{4}-\\d\\d-\\d\\d_\\d{6})_([a-z-]+)\\.db$"));
    const QString base = baseOf(database);
    if (!fileName.startsWith(base))
        return std::nullopt;
    const auto match = form.match(fileName.sliced(base.size()));
    const QDateTime taken = QDateTime::fromString(match.captured(1), timeFormat());
    if (!match.hasMatch() || !taken.isValid())
        return std::nullopt;
    for (const auto &[kind, token] : kindWords)
        if (match.captured(2) == QLatin1StringView(token))
            return BackupName{taken, kind};
    return std::nullopt;
}

} // namespace xushi::session
