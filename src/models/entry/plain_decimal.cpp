#include "models/entry/plain_decimal.h"

#include "domain/half_width.h"

namespace xushi::models {

QString plainDecimal(const QString &typed)
{
    return domain::halfWidth(typed).trimmed();
}

} // namespace xushi::models
