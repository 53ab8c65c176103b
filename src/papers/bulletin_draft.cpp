#include "papers/bulletin_draft.h"

#include "papers/bulletin_memory_file.h"
#include "papers/papers_context.h"
#include "report/bulletin/bulletin_content.h"
#include "report/bulletin/bulletin_matters.h"
#include "report/bulletin/bulletin_naming.h"
#include "report/bulletin/bulletin_sections.h"
#include "report/bulletin/bulletin_text.h"
#include "wording/figure_words.h"

#include <algorithm>

namespace xushi::papers {

using namespace domain;
using report::StruckUnit;

namespace {

template <typename Struck> auto struckIn(Struck &struck, const QString &unit)
{
    return std::find_if(struck.begin(), struck.end(), [&](const StruckUnit &one) { return one.unit == unit; });
}

} // namespace

BulletinDraft::BulletinDraft(const QuarterPapers &papers) : m_papers(papers), m_options(rememberedBulletin(papers)) {}

QString BulletinDraft::usualIssuer() const
{
    return m_papers.plan().issuer;
}

QString BulletinDraft::usualBasis() const
{
    return report::usualBasis(m_papers.plan());
}

QDate BulletinDraft::usualReportDay() const
{
    const Quarter next = m_papers.quarter().next();
    return next.firstDay() <= m_papers.plan().period.last() ? report::reportDayOf(next) : QDate();
}

std::vector<NameInBulletin> BulletinDraft::names() const
{
    const QStringList named = report::namedUnits(m_papers.request(), m_options);
    std::vector<NameInBulletin> names;
    for (const Unit &unit : m_papers.plan().units) {
        const auto struck = struckIn(m_options.struck, unit.id);
        const bool isStruck = struck != m_options.struck.end();
        if (isStruck || named.contains(unit.id))
            names.push_back({unit.id, unit.name, isStruck, isStruck ? struck->reason : QString()});
    }
    return names;
}

void BulletinDraft::strike(const QString &unit, bool isStruck)
{
    const auto found = struckIn(m_options.struck, unit);
    if (isStruck && found == m_options.struck.end())
        m_options.struck.push_back({unit, {}});
    else if (!isStruck && found != m_options.struck.end())
        m_options.struck.erase(found);
}

void BulletinDraft::setReason(const QString &unit, const QString &reason)
{
    if (const auto found = struckIn(m_options.struck, unit); found != m_options.struck.end())
        found->reason = reason.trimmed();
}

QString BulletinDraft::whyNot() const
{
    for (const StruckUnit &one : m_options.struck)
        if (one.reason.isEmpty())
            return Papers::tr("Say why %1 is not named; the reason stays with the draft.")
                .arg(report::nameOf(m_papers.plan(), one.unit));
    if (const auto early = report::tooEarly(m_options, m_papers.quarter()))
        return Papers::tr("%1 is before the end of the quarter that the bulletin is about.")
            .arg(wording::longDay(*early));
    return {};
}

QString BulletinDraft::text() const
{
    return report::plainText(report::bulletinOf(m_papers.request(), m_options));
}

} // namespace xushi::papers
