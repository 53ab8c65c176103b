#include "models/maintenance/maintenance_log.h"

#include "domain/values/error_name.h"
#include "models/diagnostics/event_log.h"

namespace xushi::models {

using namespace domain;

std::shared_ptr<Maintenance> loggedMaintenance(session::Opening opening)
{
    auto maintenance = std::make_shared<Maintenance>(std::move(opening));
    const auto on = [&maintenance](auto signal, auto note) {
        QObject::connect(maintenance.get(), signal, maintenance.get(), note);
    };
    on(&Maintenance::foundWhole, [] { qCInfo(eventLog) << "quick check: whole"; });
    on(&Maintenance::damageFound, [](const std::vector<Finding> &findings) {
        qCWarning(eventLog) << "quick check: damaged," << findings.size() << "findings, the first of kind"
                            << static_cast<int>(findings.front().kind);
    });
    on(&Maintenance::clockWrong, [](const ClockTrouble &trouble) {
        qCWarning(eventLog).noquote() << "the clock says" << trouble.nowText() << "and the newest row is of"
                                      << trouble.newestText();
    });
    on(&Maintenance::backupTaken, [](const session::BackupTaken &taken, bool daily) {
        qCInfo(eventLog).noquote() << (daily ? "backup of the day:" : "backup:") << taken.file << taken.rows << "rows";
    });
    on(&Maintenance::restored, [] { qCInfo(eventLog) << "restored"; });
    on(&Maintenance::merged, [](const session::Merged &merged) {
        qCInfo(eventLog) << "merged:" << merged.newRows << "new rows," << merged.conflicts.size() << "to look at";
    });
    on(&Maintenance::checked, [](const session::CheckReport &report) {
        qCInfo(eventLog) << "check:" << report.rows << "rows," << report.findings.size() << "findings";
    });
    on(&Maintenance::failed, [](const Error &error) {
        qCWarning(eventLog).noquote() << "housekeeping failed:" << nameOf(error.code)
                                      << particularsForLog(error).join(u' ');
    });
    return maintenance;
}

} // namespace xushi::models
