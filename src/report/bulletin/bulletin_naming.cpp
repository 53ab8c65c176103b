#include "report/bulletin/bulletin_naming.h"

#include "report/bulletin/bulletin_matters.h"

#include <algorithm>

namespace xushi::report {

using namespace domain;

BulletinNaming::BulletinNaming(const SheetRequest &request, const BulletinOptions &options)
    : m_request(request), m_options(options)
{
    for (const Assessment &one : request.assessment.indicators) {
        const Task *task = request.plan.task(one.task);
        if (!task || one.indicator.commitment != Commitment::Firm)
            continue;
        for (const TaskUnit &part : task->partsOf(one.indicator))
            if (const Assessment &own = one.of(part.unit); part.answers() && isJudged(own)) {
                ++m_firm[part.unit].judged;
                m_firm[part.unit].behind += own.status == Status::Behind ? 1 : 0;
            }
    }
}

bool BulletinNaming::isBeforeIssue() const
{
    return m_request.quarter.lastDay() < m_request.plan.issuedOn;
}

bool BulletinNaming::isStruck(const QString &unit) const
{
    return std::any_of(m_options.struck.begin(), m_options.struck.end(),
                       [&](const StruckUnit &one) { return one.unit == unit; });
}

bool BulletinNaming::mayBlame(const QString &unit, const Assessment &assessment) const
{
    const UnitAssessment *judged = m_request.assessment.unit(unit);
    return judged && judged->rank && !isStruck(unit) && assessment.indicator.commitment == Commitment::Firm;
}

std::vector<const UnitAssessment *> BulletinNaming::first(std::vector<const UnitAssessment *> units) const
{
    const auto most = static_cast<std::size_t>(std::max(0, m_options.rules.mostNamed));
    if (most == 0 || units.empty())
        return {};
    while (units.size() > most && units.back()->rank != units[most - 1]->rank)
        units.pop_back();
    return units;
}

std::vector<const UnitAssessment *> BulletinNaming::doingWell() const
{
    const QStringList wrong = unitsInTheWrong(m_request);
    std::vector<const UnitAssessment *> units;
    for (const UnitAssessment &unit : m_request.assessment.units) {
        const Reporting reporting = unit.reporting();
        const bool hasReported = reporting.reported * 100 >= reporting.toReport * m_options.rules.leastReporting;
        if (unit.rank && unit.basis.trailing == 0 && unit.basis.lagging == 0 && hasReported
            && m_firm.value(unit.unit).judged > 0 && !isStruck(unit.unit) && !wrong.contains(unit.unit))
            units.push_back(&unit);
    }
    std::stable_sort(units.begin(), units.end(), [](const UnitAssessment *a, const UnitAssessment *b) {
        return std::pair(*a->rank, -a->basis.judged) < std::pair(*b->rank, -b->basis.judged);
    });
    return first(std::move(units));
}

std::vector<const UnitAssessment *> BulletinNaming::lagging() const
{
    std::vector<const UnitAssessment *> units;
    for (const UnitAssessment &unit : m_request.assessment.units)
        if (unit.rank && !isStruck(unit.unit) && behind(unit.unit) > 0
            && behind(unit.unit) * 100 >= unit.basis.judged * m_options.rules.leastTrailing)
            units.push_back(&unit);
    std::stable_sort(units.begin(), units.end(),
                     [](const UnitAssessment *a, const UnitAssessment *b) { return *a->rank > *b->rank; });
    return first(std::move(units));
}

QStringList namedUnits(const SheetRequest &request, BulletinOptions options)
{
    options.struck.clear();
    const BulletinNaming naming(request, options);
    if (naming.isBeforeIssue())
        return {};
    QStringList units = unitsInTheWrong(request);
    for (const UnitAssessment *unit : naming.doingWell())
        units += unit->unit;
    for (const UnitAssessment *unit : naming.lagging())
        units += unit->unit;
    units.removeDuplicates();
    return units;
}

} // namespace xushi::report
