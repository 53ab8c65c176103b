#pragma once

#include "domain/error.h"
#include "session/workspace/backup_name.h"

namespace xushi::ui {
class Prompter;
}

namespace xushi::app {

/// For a database that no window can be opened on any more, and so no page of backups: asks whether to go back to its
/// newest backup, and does. Whether there is a sound database now; where there is no backup, or `why` is nothing that
/// one would help with, nobody is asked.
bool offerRestore(ui::Prompter &prompter, const session::BackupPlace &place, const domain::Error &why);

} // namespace xushi::app
