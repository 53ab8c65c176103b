#include "report/bulletin/bulletin_sample.h"

#include "report/bulletin/bulletin_text.h"

#include <algorithm>

namespace xushi::report {

using namespace support;

namespace {

/// Nine flows to 100: 1.1.x of alpha, 1.2.x of beta, 1.3.x of gamma.
PlanMaker nineFlows(const char *issuedOn, bool isStriving)
{
    PlanMaker maker = aPlan();
    maker.issued(issuedOn);
    const char *units[]{"alpha", "beta", "gamma"};
    for (int unit = 1; unit <= 3; ++unit)
        for (int i = 1; i <= 3; ++i) {
            IndicatorMaker indicator = anIndicator(QStringLiteral("1.%1.%2").arg(unit).arg(i).toLatin1().constData());
            indicator.to("100").named(QStringLiteral("指标%1").arg(unit * 10 + i), QStringLiteral("项"));
            if (isStriving && unit == 2 && i < 3)
                indicator.strive();
            maker.with(indicator, {QString::fromLatin1(units[unit - 1])});
        }
    return maker;
}

void report(JournalMaker &journal, const char *task, const std::array<const char *, 3> &amounts)
{
    for (int i = 0; i < 3; ++i)
        if (amounts[static_cast<std::size_t>(i)])
            journal.reading(QStringLiteral("%1.%2").arg(QLatin1StringView(task)).arg(i + 1).toLatin1().constData(),
                            amounts[static_cast<std::size_t>(i)], "2024-09-20");
}

} // namespace

std::unique_ptr<Sample> threeUnits(const char *issuedOn)
{
    JournalMaker journal;
    report(journal, "1.1", {"100", "95", "90"});
    report(journal, "1.2", {"60", "40", nullptr});
    report(journal, "1.3", {"75", "75", "75"});
    return std::make_unique<Sample>(nineFlows(issuedOn, false), journal.rows());
}

std::unique_ptr<Sample> strivingUnits()
{
    JournalMaker journal;
    report(journal, "1.1", {"100", "95", "90"});
    report(journal, "1.2", {"60", "40", "75"});
    report(journal, "1.3", {"75", "75", "75"});
    return std::make_unique<Sample>(nineFlows("2024-01-15", true), journal.rows());
}

QStringList linesOf(const Sample &sample, const BulletinOptions &options)
{
    return plainText(bulletinOf(sample.request(), options)).split(u'\n');
}

QStringList below(const QStringList &lines, const QString &heading)
{
    const auto at = std::find_if(lines.begin(), lines.end(), [&](const QString &line) {
        return line.endsWith(heading) || line.endsWith(heading + QStringLiteral(" (names are proposed)"));
    });
    if (at == lines.end())
        return {};
    const bool isSubheading = at->startsWith(u'(') || at->startsWith(QChar(0xff08));
    const auto end = std::find_if(at + 1, lines.end(), [&](const QString &line) {
        return line.isEmpty() || (isSubheading && line.startsWith(u'('))
               || (isSubheading && line.startsWith(QChar(0xff08)));
    });
    return QStringList(at + 1, end);
}

} // namespace xushi::report
