#include "wording/finding_words.h"

#include <QCoreApplication>

namespace xushi::wording {

using namespace domain;

namespace {

struct Findings {
    Q_DECLARE_TR_FUNCTIONS(Findings)
};

} // namespace

QString sentence(const Finding &finding)
{
    const auto arg = [&](qsizetype index) { return finding.args.value(index); };
    switch (finding.kind) {
    case FindingKind::Structure:
        return Findings::tr("The file is damaged (%1); try “xushi check --repair”, else go back to the last backup.")
            .arg(arg(0));
    case FindingKind::ForeignKey:
        return Findings::tr("Table %1, row %2 hangs on something that is gone; go back to the last backup.")
            .arg(arg(0), arg(1));
    case FindingKind::Unreadable:
        return Findings::tr("Row %1 cannot be read as a row of the journal; “xushi check --repair” looks for it in the "
                            "backups.")
            .arg(arg(0));
    case FindingKind::WrongHash:
        return Findings::tr(
                   "Row %1 was changed after it was written: its hash does not fit; “xushi check --repair” looks "
                   "for it in the backups.")
            .arg(arg(0));
    case FindingKind::MissingParent:
        return Findings::tr("Row %1 was written after a row that is missing here (hash %2); merge the copy that "
                            "has it, or let “xushi check --repair” look for it in the backups.")
            .arg(arg(0), arg(1));
    case FindingKind::LostHead:
        return Findings::tr(
                   "The row that was written last (hash %1) is gone; “xushi check --repair” looks for it in the "
                   "backups, or merge the copy that has it.")
            .arg(arg(0));
    case FindingKind::WrongHeads:
        return Findings::tr("The list of newest rows does not follow from the journal; “xushi check --repair” makes it "
                            "anew.");
    case FindingKind::WrongPlan:
        return Findings::tr(
                   "Plan version %1 is not what was loaded; load its file again, or let “xushi check --repair” look "
                   "for it in the backups.")
            .arg(arg(0));
    case FindingKind::AmountOutOfRange:
        return Findings::tr(
                   "The amount of row %1 is out of range, so it was changed after it was written; “xushi check "
                   "--repair” looks for the row in the backups.")
            .arg(arg(0));
    case FindingKind::WrongOrder:
        return Findings::tr("Row %1 bears a time of arrival before that of the row it came after; what was known when "
                            "may be wrong. “xushi check --repair” looks for it in the backups.")
            .arg(arg(0));
    case FindingKind::TotalOutOfRange:
        return Findings::tr("The total of %1 leaves the range of 9200000000000 either side of 0; void a row of it.")
            .arg(arg(0));
    case FindingKind::OutsidePeriod:
        return Findings::tr(
                   "Row %1 is of %2, outside the plan period from %3 to %4; it is kept but never counted. Load a "
                   "plan whose period holds it, or void the row.")
            .arg(arg(0), arg(1), arg(2), arg(3));
    case FindingKind::LostPlan:
        return Findings::tr("The plan “%1”, which %2 rows belong to, is not in the database; load its file.")
            .arg(arg(0), arg(1));
    case FindingKind::LostSubject:
        return Findings::tr("Row %1 (%2) is about “%3”, which the plan does not have; it is kept but shown nowhere. "
                            "Load a plan that has it, or void the row.")
            .arg(arg(0), arg(1), arg(2));
    }
    return {};
}

} // namespace xushi::wording
