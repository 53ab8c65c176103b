#include "models/plan/status_filter.h"

#include "wording/plan_words.h"

#include <QCoreApplication>

namespace xushi::models {

namespace {

struct StatusFilter {
    Q_DECLARE_TR_FUNCTIONS(StatusFilter)
};

} // namespace

QString filterSentence(domain::Status status, int shown, int all)
{
    //: The word of a status, and how many indicators have it, out of how many
    return StatusFilter::tr("Only “%1”: %2 of %3 indicators").arg(wording::word(status)).arg(shown).arg(all);
}

QString nothingFiltered(domain::Status status)
{
    return StatusFilter::tr("No indicator here has the status “%1” on this day").arg(wording::word(status));
}

} // namespace xushi::models
