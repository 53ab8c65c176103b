#pragma once

#include "report/bulletin/bulletin_options.h"
#include "report/sheet/sheet_content.h"

#include <QHash>

namespace xushi::report {

/// Whom a bulletin names; docs/semantics.md, The bulletin. Refers to its arguments.
class BulletinNaming {
public:
    BulletinNaming(const SheetRequest &request, const BulletinOptions &options);

    /// Whether the quarter ended before the plan was issued: its figures were entered afterwards (补录).
    [[nodiscard]] bool isBeforeIssue() const;

    [[nodiscard]] bool isStruck(const QString &unit) const;

    /// Whether the unit may be named beside an indicator that is behind or missed: it is ranked, and the target is
    /// firm.
    [[nodiscard]] bool mayBlame(const QString &unit, const domain::Assessment &assessment) const;

    /// How many firm targets that the unit answers for are behind.
    [[nodiscard]] int behind(const QString &unit) const { return m_firm.value(unit).behind; }

    /// Units to name as doing well, the best first, and as lagging, the worst first. None that is told of something
    /// wrong does well.
    [[nodiscard]] std::vector<const domain::UnitAssessment *> doingWell() const;
    [[nodiscard]] std::vector<const domain::UnitAssessment *> lagging() const;

private:
    /// The firm targets that a unit answers for.
    struct FirmTargets {
        int judged = 0;
        int behind = 0;
    };

    [[nodiscard]] std::vector<const domain::UnitAssessment *> first(
        std::vector<const domain::UnitAssessment *> units) const;

    const SheetRequest &m_request;
    const BulletinOptions &m_options;
    QHash<QString, FirmTargets> m_firm;
};

/// Every unit that the bulletin names if none is struck; none before the plan's issue.
QStringList namedUnits(const SheetRequest &request, BulletinOptions options);

} // namespace xushi::report
