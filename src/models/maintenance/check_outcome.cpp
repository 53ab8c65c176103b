#include "models/maintenance/check_outcome.h"

#include <QDir>

#include <algorithm>

namespace xushi::models {

using namespace domain;
using wording::FindingReader;

CheckOutcome CheckOutcome::ofStart(const std::vector<Finding> &findings)
{
    CheckOutcome outcome;
    outcome.m_title = tr("The quick check at the start found faults: %1").arg(findings.size());
    outcome.add(findings, FindingReader::Window);
    outcome.m_remark = tr("It looks at the file's pages alone; “Check” looks at every row as well.");
    return outcome;
}

CheckOutcome CheckOutcome::of(const session::CheckReport &report)
{
    CheckOutcome outcome;
    if (report.isSound())
        outcome.m_title = tr("Checked: %1 rows, no fault found").arg(report.rows);
    else
        outcome.m_title = tr("The check found faults: %1").arg(report.findings.size());
    outcome.add(report.findings, FindingReader::Window);
    return outcome;
}

CheckOutcome CheckOutcome::of(const session::Repaired &repaired)
{
    if (!repaired.kept)
        return of(repaired.before);
    CheckOutcome outcome;
    const auto &mended = repaired.mended;
    outcome.m_done += tr("The file as it was is kept as %1").arg(QDir::toNativeSeparators(*repaired.kept));
    if (mended.rows > 0)
        outcome.m_done += tr("Damaged rows that were taken from backups: %1").arg(mended.rows);
    if (mended.found > 0)
        outcome.m_done += tr("Missing rows that were taken from backups: %1").arg(mended.found);
    if (mended.plans > 0)
        outcome.m_done += tr("Versions of plans that were taken from backups: %1").arg(mended.plans);
    if (mended.arrivals)
        outcome.m_done += tr("Times of arrival were taken from backups.");
    if (repaired.headsRebuilt)
        outcome.m_done += tr("The list of newest rows was rebuilt.");
    for (const QString &hash : repaired.lost)
        outcome.add(wording::wordsOfLostRow(hash));
    outcome.add(repaired.after.findings, FindingReader::AfterRepair);
    outcome.m_title = outcome.m_faults.empty()
                          ? tr("Repaired: %1 rows, no fault is left").arg(repaired.after.rows)
                          : tr("Repaired as far as the backups go; what is still wrong: %1")
                                .arg(static_cast<qsizetype>(repaired.after.findings.size()) + repaired.lost.size());
    return outcome;
}

void CheckOutcome::add(const std::vector<Finding> &findings, FindingReader reader)
{
    for (const Finding &finding : findings)
        add(wording::wordsOf(finding, reader));
    m_isDamage = std::any_of(findings.begin(), findings.end(),
                             [](const Finding &finding) { return domain::isDamage(finding.kind); });
    m_canRepair = session::callsForRepair(findings);
    if (findings.size() >= mostFindings)
        m_remark = tr("There may be more faults; the first %1 are listed.").arg(mostFindings);
}

void CheckOutcome::add(const wording::FindingWords &words)
{
    const auto known = std::find_if(m_faults.begin(), m_faults.end(),
                                    [&](const Fault &fault) { return fault.remedy == words.remedy; });
    if (known == m_faults.end())
        m_faults.push_back({{words.what}, words.remedy});
    else
        known->what += words.what;
}

QString CheckOutcome::advice(const Fault &fault)
{
    const qsizetype more = fault.what.size() - 1;
    //: to be done about what stands above, and about more lines that are told below
    return more > 0 ? tr("What to do, about the next %1 as well: %2").arg(QString::number(more), fault.remedy)
                    : tr("What to do: %1").arg(fault.remedy);
}

QString CheckOutcome::text() const
{
    QStringList lines{m_title};
    lines += m_done;
    for (const Fault &fault : m_faults) {
        lines += fault.what.front();
        lines += advice(fault);
        lines += fault.what.mid(1);
    }
    if (!m_remark.isEmpty())
        lines += m_remark;
    return lines.join(u'\n') + u'\n';
}

} // namespace xushi::models
