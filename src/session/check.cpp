#include "session/check.h"

#include "domain/tokens.h"
#include "session/plan_loading.h"
#include "storage/integrity.h"

namespace xushi::session {

using namespace domain;

namespace {

Result<CheckReport> findings(Workspace &workspace)
{
    auto integrity = storage::checkIntegrity(workspace.database());
    if (!integrity)
        return tl::unexpected<Error>(integrity.error());
    CheckReport report{integrity->rows, digestOf(integrity->heads), std::move(integrity->findings)};
    if (!report.isSound())
        return report; // rows that cannot be trusted say nothing about their subjects
    const auto plans = workspace.plans();
    if (!plans)
        return tl::unexpected<Error>(plans.error());
    for (const auto &entry : *plans) {
        const auto plan = workspace.plan(entry.id);
        if (!plan)
            return tl::unexpected<Error>(plan.error());
        const auto lost = lostRows(workspace, (*plan)->plan);
        if (!lost)
            return tl::unexpected<Error>(lost.error());
        for (const LostRow &row : *lost)
            if (report.findings.size() < mostFindings)
                report.findings.push_back(
                    {FindingKind::LostSubject, {row.row.toString(), QString(tokenOf(row.kind)), row.subject}});
    }
    return report;
}

} // namespace

Result<CheckReport> check(Workspace &workspace)
{
    return workspace.inOneSnapshot([&] { return findings(workspace); });
}

} // namespace xushi::session
