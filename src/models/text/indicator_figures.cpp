#include "models/text/indicator_figures.h"

#include "wording/figure_words.h"
#include "wording/target_words.h"

namespace xushi::models {

using namespace domain;

QString figureText(const std::optional<Quantity> &quantity)
{
    return quantity ? quantity->toString() : wording::nothing();
}

QString figureText(const std::optional<Quantity> &quantity, const Indicator &indicator)
{
    return quantity ? wording::withUnit(*quantity, indicator.unitOfMeasure) : wording::nothing();
}

QString targetFigure(const Indicator &indicator)
{
    return wording::targetSigns(indicator);
}

QString unitTail(const Indicator &indicator)
{
    const Quantity target = indicator.terms.target;
    return wording::withUnit(target, indicator.unitOfMeasure).mid(target.toString().size());
}

QString targetText(const Indicator &indicator)
{
    return targetFigure(indicator) + unitTail(indicator);
}

QString completionFigure(const Assessment &assessment)
{
    return assessment.completion ? wording::percent(*assessment.completion) : wording::nothing();
}

} // namespace xushi::models
