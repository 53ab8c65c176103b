#include "wording/clock_words.h"

#include "wording/finding_words.h"

#include <QCoreApplication>

namespace xushi::wording {

using namespace domain;

namespace {

struct ClockWords {
    Q_DECLARE_TR_FUNCTIONS(ClockWords)
};

} // namespace

QString sentence(const ClockTrouble &trouble)
{
    switch (trouble.kind) {
    case ClockTrouble::Kind::Behind:
        return sentence(Finding{FindingKind::ClockBehind, {trouble.newestText(), trouble.nowText()}});
    case ClockTrouble::Kind::LongPause:
        return ClockWords::tr("This computer's clock says %1, and the newest row is of %2: is the clock right? What is "
                              "written keeps this time for good; set the clock right first if it is wrong.")
            .arg(trouble.nowText(), trouble.newestText());
    case ClockTrouble::Kind::OutsidePlans:
        return ClockWords::tr("This computer's clock says %1, and no plan is of that time: is the clock right? What is "
                              "written keeps this time for good; set the clock right first if it is wrong.")
            .arg(trouble.nowText());
    }
    return {};
}

} // namespace xushi::wording
