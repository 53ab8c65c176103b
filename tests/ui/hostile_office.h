#pragma once

#include "domain/plan/plan.h"
#include "session/workspace/workspace.h"

namespace xushi::ui {

/// What stands before every text that people wrote in the hostile office: it opens a file where it is taken for HTML.
QString hostileMark();

/// The built-in plan with that mark before each of its texts.
domain::Plan hostilePlan();

/// Enters rows of every kind in which every text begins with that mark, one of them voided.
void enterHostileRows(session::Workspace &workspace);

} // namespace xushi::ui
