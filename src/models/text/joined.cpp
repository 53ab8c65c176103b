#include "models/text/joined.h"

namespace xushi::models {

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace xushi::models
