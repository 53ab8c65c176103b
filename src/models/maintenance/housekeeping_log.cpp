#include "models/maintenance/housekeeping_log.h"

#include "domain/error_name.h"
#include "models/diagnostics/event_log.h"

namespace xushi::models {

using namespace domain;

std::shared_ptr<Housekeeping> loggedHousekeeping(session::Opening opening)
{
    auto housekeeping = std::make_shared<Housekeeping>(std::move(opening));
    const auto on = [&housekeeping](auto signal, auto note) {
        QObject::connect(housekeeping.get(), signal, housekeeping.get(), note);
    };
    on(&Housekeeping::foundWhole, [] { qCInfo(eventLog) << "quick check: whole"; });
    on(&Housekeeping::damageFound, [](const std::vector<Finding> &findings) {
        qCWarning(eventLog) << "quick check: damaged," << findings.size() << "findings, the first of kind"
                            << static_cast<int>(findings.front().kind);
    });
    on(&Housekeeping::backupTaken, [](const session::BackupTaken &taken, bool daily) {
        qCInfo(eventLog).noquote() << (daily ? "backup of the day:" : "backup:") << taken.file << taken.rows << "rows";
    });
    on(&Housekeeping::restored, [] { qCInfo(eventLog) << "restored"; });
    on(&Housekeeping::merged, [](const session::Merged &merged) {
        qCInfo(eventLog) << "merged:" << merged.newRows << "new rows," << merged.conflicts.size() << "to look at";
    });
    on(&Housekeeping::checked, [](const session::CheckReport &report) {
        qCInfo(eventLog) << "check:" << report.rows << "rows," << report.findings.size() << "findings";
    });
    on(&Housekeeping::failed, [](const Error &error) {
        qCWarning(eventLog).noquote() << "housekeeping failed:" << nameOf(error.code)
                                      << particularsForLog(error).join(u' ');
    });
    return housekeeping;
}

} // namespace xushi::models
