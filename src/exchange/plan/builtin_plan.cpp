#include "exchange/plan/builtin_plan.h"

#include "exchange/plan/plan_reader.h"

#include <QFile>

namespace xushi::exchange {

QByteArray builtInPlanJson()
{
    QFile file(QStringLiteral(":/plan/plan_2024.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the built-in plan was not compiled in");
    return file.readAll();
}

domain::Plan builtInPlan()
{
    return readPlan(builtInPlanJson()).plan.value(); // a test checks that the file has no fault
}

} // namespace xushi::exchange
