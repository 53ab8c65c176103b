#pragma once

namespace xushi::app {

/// Makes every file and folder that this process makes from now on its user's alone (0600, 0700), those of the
/// libraries too; what is there keeps its mode. Call it before anything is made.
void makeFilesPrivate();

} // namespace xushi::app
