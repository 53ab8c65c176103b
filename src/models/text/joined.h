#pragma once

#include <QStringList>

namespace xushi::models {

/// Parts of a line with a middle dot between them; empty ones are left out.
QString joined(QStringList parts);

} // namespace xushi::models
