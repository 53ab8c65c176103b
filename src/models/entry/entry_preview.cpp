#include "models/entry/entry_preview.h"

#include "models/text/indicator_figures.h"
#include "wording/error_words.h"
#include "wording/figure_words.h"
#include "wording/why.h"

#include <QCoreApplication>

namespace xushi::models {

using namespace domain;

namespace {

class PreviewWords {
    Q_DECLARE_TR_FUNCTIONS(PreviewWords)

public:
    static QString text(const Assessment &after);
    static QString warning(EntryWarning warning, const session::FigurePreview &preview);

private:
};

QString PreviewWords::text(const Assessment &after)
{
    const QString day = wording::shortDay(after.asOf);
    const QString actual = figureText(after.position.actual, after.indicator);
    return after.completion ? tr("After saving, as of %1: actual %2, completion %3")
                                  .arg(day, actual, wording::shortPercent(*after.completion))
                            : tr("After saving, as of %1: actual %2").arg(day, actual);
}

QString PreviewWords::warning(EntryWarning warning, const session::FigurePreview &preview)
{
    const Indicator &indicator = preview.after.indicator;
    const Position &before = preview.compared.position;
    const QString then = figureText(before.actual ? before.actual : before.baseline, indicator);
    const QString now = figureText(preview.after.position.actual, indicator);
    switch (warning) {
    case EntryWarning::LevelFalls:
        return indicator.direction == Direction::AtLeast ? tr("It would fall from %1 to %2.").arg(then, now)
                                                         : tr("It would rise from %1 to %2.").arg(then, now);
    case EntryWarning::TenfoldJump:
        return tr("From %1 to %2 is a tenfold jump: check the figure and its unit of measure.").arg(then, now);
    case EntryWarning::FarAboveTarget:
        return tr("%1 is ten times the target of %2 or more: check the figure and its unit of measure.")
            .arg(now, figureText(indicator.terms.target, indicator));
    case EntryWarning::FlowBelowZero:
        return tr("All of the year together would be below 0: %1. Check the sign.").arg(now);
    case EntryWarning::AddedTwice:
        //: an amount, a day
        return tr("The same %1 of %2 is there once more: check that it is not entered twice.")
            .arg(wording::enteredFigure(RowKind::Increment, preview.addedTwice->amount),
                 wording::shortDay(preview.addedTwice->day));
    }
    return {};
}

} // namespace

EntryPreview previewOf(const session::FigurePreview &preview, const Period &period)
{
    const Assessment &after = preview.after;
    EntryPreview entryPreview{EntryPreview::Kind::Ready, PreviewWords::text(after),
                              wording::shownStatus(preview.before), wording::shownStatus(after),
                              wording::why(after, period)};
    for (const EntryWarning one : preview.warnings)
        entryPreview.warnings += PreviewWords::warning(one, preview);
    return entryPreview;
}

EntryPreview refusedPreview(const Error &error)
{
    return {EntryPreview::Kind::Refused, wording::sentence(error), {}, {}};
}

} // namespace xushi::models
