#include "app/restore_offer.h"

#include "models/diagnostics/event_log.h"
#include "session/maintenance/backups.h"
#include "session/maintenance/restoring.h"
#include "ui/widgets/prompter.h"
#include "wording/error_words.h"
#include "wording/figure_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace xushi::app {

using namespace domain;
using session::BackupKind;

namespace {

struct WayBack {
    Q_DECLARE_TR_FUNCTIONS(WayBack)
};

bool isHelpedByBackup(ErrorCode code)
{
    return code == ErrorCode::NotADatabase || code == ErrorCode::AlteredDatabase || code == ErrorCode::DatabaseDamaged
           || code == ErrorCode::DatabaseFailed;
}

/// The newest backup of a sound database.
std::optional<session::Backup> newestBackup(const session::BackupPlace &place)
{
    const auto backups = session::backupsOf(place);
    const auto newest = std::find_if(backups.begin(), backups.end(), [](const session::Backup &backup) {
        return backup.name.kind != BackupKind::BeforeRestore && backup.name.kind != BackupKind::BeforeRepair;
    });
    return newest == backups.end() ? std::nullopt : std::optional(*newest);
}

} // namespace

bool offerRestore(ui::Prompter &prompter, const session::BackupPlace &place, const Error &why)
{
    const auto backup = isHelpedByBackup(why.code) ? newestBackup(place) : std::nullopt;
    if (!backup)
        return false;
    //: A day, then a time of the day
    const QString when = WayBack::tr("%1, %2").arg(wording::longDay(backup->name.taken.date()),
                                                   backup->name.taken.time().toString(QStringLiteral("HH:mm")));
    const QString question =
        WayBack::tr("The newest backup was taken on %1. Go back to it? What was entered since is not "
                    "in it. The file as it is now is kept in the folder of backups.")
            .arg(when);
    if (!prompter.confirm(
            nullptr, {wording::sentence(why) + QStringLiteral("\n\n") + question, WayBack::tr("Restore the backup")}))
        return false;
    const auto restored = session::restore(place, backup->file, session::Clock::system());
    if (!restored)
        prompter.tellError(nullptr, restored.error());
    else
        qCInfo(models::eventLog).noquote() << "went back to" << backup->file << restored->rows << "rows";
    return restored.has_value();
}

} // namespace xushi::app
