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
        return Findings::tr("The file is damaged (%1); go back to the last backup.").arg(arg(0));
    case FindingKind::ForeignKey:
        return Findings::tr("Table %1, row %2 hangs on something that is gone; go back to the last backup.")
            .arg(arg(0), arg(1));
    case FindingKind::Unreadable:
        return Findings::tr("Row %1 cannot be read as a row of the journal; go back to the last backup.").arg(arg(0));
    case FindingKind::WrongHash:
        return Findings::tr("Row %1 was changed after it was written: its hash does not fit; compare it with a backup.")
            .arg(arg(0));
    case FindingKind::MissingParent:
        return Findings::tr("Row %1 was written after a row that is missing here (hash %2); find the copy that has it.")
            .arg(arg(0), arg(1));
    case FindingKind::WrongHeads:
        return Findings::tr("The list of newest rows does not follow from the journal: rows were lost or put in by hand; "
                            "go back to the last backup.");
    case FindingKind::WrongSchema:
        return Findings::tr("The definition of “%1” in the file is not this program's; go back to the last backup.")
            .arg(arg(0));
    case FindingKind::WrongReceipt:
        return Findings::tr("Row %1 is marked as received before the row that came before it, so what was known then "
                            "cannot be told; compare it with a backup.")
            .arg(arg(0));
    case FindingKind::WrongPlan:
        return Findings::tr("Plan version %1 is not what was loaded; load its file again.").arg(arg(0));
    case FindingKind::LostSubject:
        return Findings::tr("Row %1 (%2) is about “%3”, which the plan does not have; it is kept but shown nowhere. "
                            "Load a plan that has it, or void the row.")
            .arg(arg(0), arg(1), arg(2));
    }
    return {};
}

} // namespace xushi::wording
