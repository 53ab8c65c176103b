#pragma once

#include "exchange/figure_csv.h"
#include "support/plan_maker.h"

namespace xushi::support {

/// The plan that the tests read tables of figures against: 1.1.1 a flow (项), 1.2.1 a level of 乙局
/// (家), 1.3.1 a rate (%).
inline const domain::Plan &planOfTables()
{
    static const domain::Plan plan =
        aPlan()
            .with(anIndicator("1.1.1").flow().to("35").named(QString::fromUtf8("签约, 项目"), QString::fromUtf8("项")))
            .with(anIndicator("1.2.1").level().to("155").named(QString::fromUtf8("企业数"), QString::fromUtf8("家")),
                  {QStringLiteral("beta")})
            .with(anIndicator("1.3.1").ratio().to("8").named(QString::fromUtf8("增幅"), QStringLiteral("%")));
    return plan;
}

/// Reads a table at the end of 2024; the days of lines without one are asked for later.
inline exchange::FiguresRead readTable(const QByteArray &bytes)
{
    exchange::FigureReading reading{planOfTables(), day("2024-12-31")};
    reading.mayLackDay = true;
    return exchange::readFigures(bytes, reading);
}

} // namespace xushi::support
