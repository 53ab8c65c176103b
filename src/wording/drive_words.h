#pragma once

#include <QString>

namespace xushi::wording {

/// What to tell the user of a database on a network drive.
QString networkNotice(const QString &file);

} // namespace xushi::wording
