#pragma once

#include "models/view/view_source.h"
#include "session/plans/plan_loading.h"
#include "session/temporary_workspace.h"
#include "support/database_beside.h"
#include "ui/scripted_prompter.h"

#include <QSettings>
#include <QTemporaryDir>

namespace xushi::app {

/// What a window of the program needs: a database, settings, and prepared answers.
struct WindowNeeds {
    QTemporaryDir folder;
    support::TemporaryWorkspace workspace{support::aPlan().with(support::anIndicator("1.1.1").to("100"))};
    models::ViewSource source{support::databaseBeside(*workspace)};
    ui::ScriptedPrompter prompter;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
};

} // namespace xushi::app
