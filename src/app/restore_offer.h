#pragma once

#include "domain/values/error.h"
#include "session/workspace/backup_name.h"

namespace xushi::ui {
class Prompter;
}

namespace xushi::app {

/// For a database that no window can open any more, so that its page of backups is out of reach: asks whether to
/// restore the newest backup, and restores it. Returns whether the database is sound now. Does not ask if there is no
/// backup or if a backup would not help against `why`.
bool offerRestore(ui::Prompter &prompter, const session::BackupPlace &place, const domain::Error &why);

} // namespace xushi::app
