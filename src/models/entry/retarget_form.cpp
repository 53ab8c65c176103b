#include "models/entry/retarget_form.h"

#include "domain/entry/entry_rules.h"
#include "domain/entry/typed_amount.h"
#include "domain/entry/typed_text.h"
#include "models/plan/indicator_profile.h"
#include "models/text/indicator_figures.h"
#include "models/view/task_scope.h"
#include "models/view/view_source.h"

#include "wording/error_words.h"
#include "wording/figure_words.h"
#include "wording/plan_words.h"
#include "wording/why.h"

#include <algorithm>

namespace xushi::models {

using namespace domain;
using Kind = EntryPreview::Kind;

RetargetForm::RetargetForm(ViewSource &source, QString indicator) : EntryForm(source), m_indicator(std::move(indicator))
{
    if (const auto all = units(); !all.empty())
        m_unit = all.front().id;
    takeTerms();
}

void RetargetForm::takeTerms()
{
    const Terms now = termsInForce();
    m_target = now.target.toString();
    m_schedule = now.schedule;
    m_due = termOf(now, source().plan().period).last();
    m_nodes.clear();
    for (const Node &node : now.nodes)
        m_nodes.push_back({node.by, node.value.toString()});
}

std::vector<Choice> RetargetForm::units() const
{
    std::vector<Choice> all;
    const auto found = source().plan().indicator(m_indicator);
    if (!found)
        return all;
    for (const UnitShare &share : found->indicator->shares)
        if (source().speaksFor(share.unit))
            all.push_back({share.unit, unitName(source(), share.unit)});
    return all;
}

void RetargetForm::setUnit(const QString &unit)
{
    m_unit = unit;
    takeTerms();
}

QString RetargetForm::title() const
{
    const auto found = source().plan().indicator(m_indicator);
    return found ? m_indicator + u' ' + found->indicator->name : m_indicator;
}

QString RetargetForm::currentTerms() const
{
    const auto found = source().plan().indicator(m_indicator);
    return found ? termsText(*found->indicator, termsInForce()) : QString();
}

QString RetargetForm::unitOfMeasure() const
{
    const auto found = source().plan().indicator(m_indicator);
    return found ? found->indicator->unitOfMeasure : QString();
}

TypedNode RetargetForm::nextNode() const
{
    const QDate after = m_nodes.empty() ? firstDay().addDays(-1) : m_nodes.back().by;
    return {source().plan().period.clamp(Quarter::of(after.addDays(1)).lastDay()), {}};
}

Terms RetargetForm::termsInForce() const
{
    const Assessment *assessment = source().assessment().indicator(m_indicator);
    return assessment ? assessment->of(m_unit).indicator.terms : Terms{};
}

QString RetargetForm::whatIsMissing() const
{
    if (plainTyped(m_target).isEmpty())
        return tr("Type the new target.");
    if (m_schedule != Schedule::Nodes)
        return {};
    if (m_nodes.empty())
        return tr("Add the days and what is to be reached by each.");
    const auto isOpen = [](const TypedNode &node) { return plainTyped(node.value).isEmpty(); };
    const auto open = std::find_if(m_nodes.begin(), m_nodes.end(), isOpen);
    return open == m_nodes.end() ? QString() : tr("Type what is to be reached by %1.").arg(wording::longDay(open->by));
}

Result<Terms> RetargetForm::terms() const
{
    const auto target = readAmount(m_target, unitOfMeasure());
    if (!target)
        return tl::unexpected<Error>(target.error());
    const auto before = termsInForce().due;
    Terms typed{*target, m_schedule, {}, m_due == source().plan().period.last() && !before ? before : m_due};
    if (m_schedule != Schedule::Nodes)
        return typed;
    for (const TypedNode &node : m_nodes) {
        const auto value = readAmount(node.value, unitOfMeasure());
        if (!value)
            return tl::unexpected<Error>(value.error());
        typed.nodes.push_back({node.by, *value});
    }
    std::stable_sort(typed.nodes.begin(), typed.nodes.end(), [](const Node &a, const Node &b) { return a.by < b.by; });
    return typed;
}

session::RetargetEntry RetargetForm::entry(const Terms &terms) const
{
    return {source().plan().id, m_indicator, terms, day(), m_reason, m_unit};
}

EntryPreviewRequest RetargetForm::preview() const
{
    if (const QString missing = whatIsMissing(); !missing.isEmpty())
        return {{Kind::Incomplete, missing, {}, {}}};
    const auto typed = terms();
    if (!typed)
        return {refusedPreview(typed.error())};
    if (*typed == termsInForce())
        return {{Kind::Incomplete, tr("These are the terms in force: change the target or the schedule."), {}, {}}};
    return {{},
            [entry = entry(*typed), asOf = source().asOf(), missing = missingReason(),
             period = source().plan().period](session::Workspace &workspace) {
                const auto seen = session::previewRetarget(workspace, entry, asOf);
                if (!seen)
                    return refusedPreview(seen.error());
                EntryPreview preview = ready(*seen, period);
                if (!missing.isEmpty())
                    preview.warnings += missing;
                return preview;
            }};
}

EntryPreview RetargetForm::ready(const session::FigurePreview &seen, const Period &period)
{
    const Assessment &after = seen.after;
    const Indicator &indicator = after.indicator;
    EntryPreview preview{Kind::Ready,
                         tr("After saving: expected by %1 %2 (now %3)")
                             .arg(wording::shortDay(after.asOf), figureText(after.expectedShown, indicator),
                                  figureText(seen.before.expectedShown, indicator)),
                         wording::shownStatus(seen.before), wording::shownStatus(after), wording::why(after, period)};
    if (indicator.direction == Direction::AtLeast && indicator.terms.target == Quantity())
        preview.warnings += tr("A target of 0 is met by anything that is not below 0.");
    return preview;
}

QString RetargetForm::missingReason() const
{
    return requireRetargetReason(m_indicator, m_reason) ? QString()
                                                        : tr("Say why: a target is not changed without a reason.");
}

EntryWork RetargetForm::work() const
{
    const auto typed = terms();
    if (!typed)
        return
            [error = typed.error()](session::Workspace &) -> EntryOutcome { return tl::unexpected(failureOf(error)); };
    const auto found = source().plan().indicator(m_indicator);
    const QString said = found ? termsText(*found->indicator, *typed) : typed->target.toString();
    return [entry = entry(*typed), said](session::Workspace &workspace) -> EntryOutcome {
        const auto change = session::retarget(workspace, entry);
        if (!change)
            return tl::unexpected(failureOf(change.error()));
        //: indicator, new target and schedule, first day
        return Entered{tr("Saved: %1 → %2 from %3").arg(entry.indicator, said, wording::shortDay(entry.asOf)),
                       {change->row.id.toString()},
                       {},
                       {},
                       //: names a step that can be taken back: indicator, new target and schedule
                       tr("new target of %1: %2").arg(entry.indicator, said)};
    };
}

} // namespace xushi::models
