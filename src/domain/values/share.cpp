#include "domain/values/share.h"

#include "domain/values/decimal_text.h"

namespace xushi::domain {

QString Share::toString() const
{
    return decimalText(m_tenThousandths, 4, Zeros::Dropped);
}

QString Share::toPercent(int places) const
{
    Q_ASSERT(places >= 0 && places <= 2);
    const Wide scaled = places == 2 ? m_tenThousandths : places == 1 ? m_thousandths : m_hundredths;
    return decimalText(scaled, places, Zeros::Kept);
}

} // namespace xushi::domain
