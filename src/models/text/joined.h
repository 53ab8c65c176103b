#pragma once

#include <QStringList>

namespace xushi::models {

/// Parts of a line with a middle dot between them; empty ones are left out.
QString joined(QStringList parts);

/// Sentences one after the other, as the language writes them: Chinese has no blank between them.
QString oneAfterAnother(const QStringList &sentences);

} // namespace xushi::models
