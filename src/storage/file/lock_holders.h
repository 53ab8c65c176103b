#pragma once

#include <QStringList>

namespace xushi::storage {

class OpenFile;

/// The names of the programs whose locks stop a write to this database or, if there are none, the reading of it; each
/// once, "xushi" for another one of this program. Empty where the system does not tell: another computer's, another
/// user's where nobody may look, or on Windows.
QStringList lockHolders(const OpenFile &file);

} // namespace xushi::storage
