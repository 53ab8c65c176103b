#include "domain/share.h"

#include "domain/decimal_text.h"

namespace xushi::domain {

QString Share::toString() const
{
    return decimalText(m_tenThousandths, 4, Zeros::Dropped);
}

QString Share::toPercent(int places) const
{
    Q_ASSERT(places >= 0 && places <= 2);
    Wide divisor = 1;
    for (int i = places; i < 2; ++i)
        divisor *= 10;
    return decimalText(dividedRounded(m_tenThousandths, divisor), places, Zeros::Kept);
}

} // namespace xushi::domain
