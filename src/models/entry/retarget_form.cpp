#include "models/entry/retarget_form.h"

#include "domain/entry_rules.h"
#include "models/plan/indicator_profile.h"
#include "models/view/view_source.h"

#include "wording/error_words.h"
#include "wording/figure_words.h"
#include "wording/plan_words.h"
#include "wording/why.h"

#include <algorithm>

namespace xushi::models {

using namespace domain;
using Kind = EntryPreview::Kind;

RetargetForm::RetargetForm(ViewSource &source, QString indicator) : m_source(source), m_indicator(std::move(indicator))
{
    m_day = std::clamp(source.asOf(), firstDay(), lastDay());
    const Terms now = termsInForce();
    m_target = now.target.toString();
    m_schedule = now.schedule;
    for (const Node &node : now.nodes)
        m_nodes.push_back({node.by, node.value.toString()});
}

QString RetargetForm::title() const
{
    const auto found = m_source.plan().indicator(m_indicator);
    return found ? m_indicator + u' ' + found->indicator->name : m_indicator;
}

QString RetargetForm::currentTerms() const
{
    const auto found = m_source.plan().indicator(m_indicator);
    return found ? termsText(*found->indicator, termsInForce()) : QString();
}

QString RetargetForm::unitOfMeasure() const
{
    const auto found = m_source.plan().indicator(m_indicator);
    return found ? found->indicator->unitOfMeasure : QString();
}

QDate RetargetForm::firstDay() const
{
    return m_source.plan().period.first();
}

QDate RetargetForm::lastDay() const
{
    return lastEntryDay(m_source.plan().period, m_source.today());
}

TypedNode RetargetForm::nextNode() const
{
    const QDate after = m_nodes.empty() ? firstDay().addDays(-1) : m_nodes.back().by;
    return {m_source.plan().period.clamp(Quarter::of(after.addDays(1)).lastDay()), {}};
}

Terms RetargetForm::termsInForce() const
{
    const Assessment *assessment = m_source.assessment().indicator(m_indicator);
    return assessment ? assessment->indicator.terms : Terms{};
}

QString RetargetForm::whatIsMissing() const
{
    if (plainDecimal(m_target).isEmpty())
        return tr("Type the new target.");
    if (m_schedule != Schedule::Nodes)
        return {};
    if (m_nodes.empty())
        return tr("Add the days and what is to be reached by each.");
    const auto isOpen = [](const TypedNode &node) { return plainDecimal(node.value).isEmpty(); };
    const auto open = std::find_if(m_nodes.begin(), m_nodes.end(), isOpen);
    return open == m_nodes.end() ? QString() : tr("Type what is to be reached by %1.").arg(wording::longDay(open->by));
}

Result<Terms> RetargetForm::terms() const
{
    const auto target = Quantity::parse(plainDecimal(m_target));
    if (!target)
        return tl::unexpected<Error>(target.error());
    Terms typed{*target, m_schedule, {}};
    if (m_schedule != Schedule::Nodes)
        return typed;
    for (const TypedNode &node : m_nodes) {
        const auto value = Quantity::parse(plainDecimal(node.value));
        if (!value)
            return tl::unexpected<Error>(value.error());
        typed.nodes.push_back({node.by, *value});
    }
    std::stable_sort(typed.nodes.begin(), typed.nodes.end(), [](const Node &a, const Node &b) { return a.by < b.by; });
    return typed;
}

session::RetargetEntry RetargetForm::entry(const Terms &terms) const
{
    return {m_source.plan().id, m_indicator, terms, m_day, m_reason};
}

Result<session::FigurePreview> RetargetForm::figurePreview(const session::RetargetEntry &entry) const
{
    return m_source.database().await([entry, asOf = m_source.asOf()](session::Workspace &workspace) {
        return session::previewRetarget(workspace, entry, asOf);
    });
}

EntryPreview RetargetForm::preview() const
{
    if (const QString missing = whatIsMissing(); !missing.isEmpty())
        return {Kind::Incomplete, missing, {}, {}};
    const auto typed = terms();
    const auto seen = typed ? figurePreview(entry(*typed))
                            : domain::Result<session::FigurePreview>(tl::unexpected<Error>(typed.error()));
    if (!seen)
        return {Kind::Refused, wording::sentence(seen.error()), {}, {}};
    if (*typed == termsInForce())
        return {Kind::Incomplete, tr("These are the terms in force: change the target or the schedule."), {}, {}};
    return ready(*seen);
}

EntryPreview RetargetForm::ready(const session::FigurePreview &preview) const
{
    const Assessment &after = preview.after;
    const auto figure = [&](const std::optional<Quantity> &quantity) {
        return quantity ? wording::withUnit(*quantity, after.indicator.unitOfMeasure) : wording::nothing();
    };
    const QString day = wording::shortDay(after.asOf);
    EntryPreview entryPreview{Kind::Ready,
                              tr("After saving: expected by %1 %2 (now %3)")
                                  .arg(day, figure(after.expected), figure(preview.before.expected)),
                              preview.before.status, after.status, wording::why(after, m_source.plan().period)};
    const Indicator &indicator = after.indicator;
    if (indicator.direction == Direction::AtLeast && indicator.terms.target == Quantity())
        entryPreview.warnings += tr("A target of 0 is met by anything that is not below 0.");
    if (!requireRetargetReason(m_indicator, m_reason))
        entryPreview.warnings += tr("Say why: a target is not changed without a reason.");
    return entryPreview;
}

QString RetargetForm::whyNot() const
{
    const EntryPreview now = preview();
    if (now.kind != Kind::Ready)
        return now.text;
    return requireRetargetReason(m_indicator, m_reason) ? QString()
                                                        : tr("Say why: a target is not changed without a reason.");
}

Result<SavedEntry> RetargetForm::save()
{
    const auto typed = terms();
    if (!typed)
        return tl::unexpected<Error>(typed.error());
    const auto change = m_source.database().await(
        [entry = entry(*typed)](session::Workspace &workspace) { return session::retarget(workspace, entry); });
    if (!change)
        return tl::unexpected<Error>(change.error());
    const auto found = m_source.plan().indicator(m_indicator);
    const QString said = found ? termsText(*found->indicator, *typed) : typed->target.toString();
    //: indicator, new target and schedule, first day
    SavedEntry saved{change->row.id.toString(),
                     tr("Saved: %1 → %2 from %3").arg(m_indicator, said, wording::shortDay(m_day))};
    m_source.refresh();
    return saved;
}

} // namespace xushi::models
