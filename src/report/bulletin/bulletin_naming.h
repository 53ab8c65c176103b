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

    /// Whether the unit may be named beside what trails: it is ranked, and a firm target of its own trails.
    [[nodiscard]] bool mayBlame(const QString &unit) const;

    /// Units to name as doing well, the best first, and as lagging, the worst first.
    [[nodiscard]] std::vector<const domain::UnitAssessment *> doingWell() const;
    [[nodiscard]] std::vector<const domain::UnitAssessment *> lagging() const;

private:
    /// The firm targets that a unit answers for.
    struct FirmTargets {
        int judged = 0;
        int trailing = 0;
    };

    [[nodiscard]] std::vector<const domain::UnitAssessment *> first(
        std::vector<const domain::UnitAssessment *> units) const;

    const SheetRequest &m_request;
    const BulletinOptions &m_options;
    QHash<QString, FirmTargets> m_firm;
};

} // namespace xushi::report
