#include "models/entry/log_form.h"

#include "domain/entry_rules.h"
#include "domain/half_width.h"
#include "models/search/search_model.h"
#include "models/text/indicator_figures.h"
#include "models/view/view_source.h"

#include "wording/error_words.h"
#include "wording/figure_words.h"
#include "wording/plan_words.h"

#include <algorithm>

namespace xushi::models {

using namespace domain;

namespace {

QString indicatorEntry(const Indicator &indicator)
{
    return indicator.id + u' ' + indicator.name;
}

} // namespace

LogForm::LogForm(ViewSource &source, EntryMemory &memory)
    : m_source(source), m_memory(memory), m_wantedUnit(source.unit())
{
    const bool isRemembered = memory.day.isValid() && memory.lookedAt == source.asOf();
    m_day = std::clamp(isRemembered ? memory.day : source.asOf(), firstDay(), lastDay());
}

std::vector<Choice> LogForm::indicators() const
{
    std::vector<Choice> all;
    for (const auto &[task, indicator] : m_source.plan().indicators())
        if (m_source.unit().isEmpty() || task->partOf(m_source.unit()))
            all.push_back({indicator->id, indicatorEntry(*indicator)});
    return all;
}

std::optional<QString> LogForm::indicatorCalled(QStringView typed) const
{
    return indicatorMeant(SearchIndex(m_source.plan(), m_source.unit()), typed);
}

std::vector<Choice> LogForm::units() const
{
    std::vector<Choice> all;
    const auto found = chosen();
    if (!found)
        return all;
    std::vector<TaskUnit> parts = found->task->units;
    std::stable_sort(parts.begin(), parts.end(), [](const TaskUnit &a, const TaskUnit &b) { return a.role < b.role; });
    for (const TaskUnit &part : parts)
        if (const Unit *unit = m_source.speaksFor(part.unit) ? m_source.planUnit(part.unit) : nullptr)
            //: A unit and its role in a task
            all.push_back({unit->id, tr("%1 (%2)").arg(unit->name, wording::word(part.role))});
    return all;
}

QDate LogForm::firstDay() const
{
    return m_source.plan().period.first();
}

QDate LogForm::lastDay() const
{
    return lastEntryDay(m_source.plan().period, m_source.today());
}

std::vector<Quarter> LogForm::quartersOver() const
{
    std::vector<Quarter> over;
    for (Quarter quarter = Quarter::of(firstDay()); quarter.lastDay() <= lastDay(); quarter = quarter.next())
        over.push_back(quarter);
    return over;
}

QString LogForm::whyNot(RowKind kind) const
{
    const auto found = chosen();
    if (!found)
        return {};
    const auto taken = requireKind(*found->indicator, kind);
    if (taken)
        return {};
    return taken.error().code == ErrorCode::IncrementOnRatio
               ? tr("A share or rate does not add up: enter its value as a reading.")
               : tr("This indicator adds up from 0 over the year: it has no baseline.");
}

QString LogForm::unitOfMeasure() const
{
    const auto found = chosen();
    return found ? found->indicator->unitOfMeasure : QString();
}

void LogForm::setIndicator(const QString &id)
{
    if (id == m_indicator)
        return;
    m_indicator = id;
    const auto found = chosen();
    if (!found) {
        m_indicator.clear();
        return;
    }
    m_kind = usualKind(*found->indicator);
    m_unit = suggestedUnit(*found->task);
}

/// Who only supports a task seldom reports its figures: that must have been said.
QString LogForm::suggestedUnit(const Task &task) const
{
    if (task.partOf(m_wantedUnit))
        return m_wantedUnit;
    if (const TaskUnit *last = task.partOf(m_memory.unit); last && last->role == Role::Lead)
        return last->unit;
    const auto responsible = units();
    return responsible.empty() ? QString() : responsible.front().id;
}

void LogForm::setUnit(const QString &id)
{
    m_wantedUnit = m_unit = id;
}

EntryPreview LogForm::preview() const
{
    if (!chosen())
        return {EntryPreview::Kind::Incomplete,
                tr("Type the number, a part of the name or the pinyin initials of an indicator."),
                {},
                {}};
    const QString decimal = plainDecimal(m_amount);
    if (decimal.isEmpty())
        return {EntryPreview::Kind::Incomplete, soFar(), {}, {}};
    const auto amount = Quantity::parse(decimal);
    const auto seen = amount ? figurePreview(*amount) : tl::unexpected<Error>(amount.error());
    if (!seen)
        return {EntryPreview::Kind::Refused, wording::sentence(seen.error()), {}, {}};
    return previewOf(*seen, m_source.plan().period);
}

/// What is known before anything is typed.
QString LogForm::soFar() const
{
    const Assessment *now = m_source.assessment().indicator(m_indicator);
    const QString hint = tr("Type the figure: what it leads to is shown here before it is saved.");
    if (!now)
        return hint;
    const QString target = figureText(now->indicator.terms.target, now->indicator);
    const QString known = now->position.actual && now->position.lastAsOf
                              ? tr("So far: actual %1 of %2, last reported %3.")
                                    .arg(figureText(now->position.actual, now->indicator), target,
                                         wording::shortDay(*now->position.lastAsOf))
                              : tr("So far nothing was reported; target %1.").arg(target);
    return known + u'\n' + hint;
}

Result<session::FigureEntry> LogForm::entry() const
{
    const auto amount = Quantity::parse(plainDecimal(m_amount));
    if (!amount)
        return tl::unexpected<Error>(amount.error());
    return figure(*amount);
}

Result<std::variant<session::FigureEntry, session::BaselineEntry>> LogForm::entryOfKind() const
{
    const auto amount = Quantity::parse(plainDecimal(m_amount));
    if (!amount)
        return tl::unexpected<Error>(amount.error());
    if (m_kind == RowKind::Baseline)
        return baseline(*amount);
    return figure(*amount);
}

Result<SavedEntry> LogForm::save()
{
    const auto amount = Quantity::parse(plainDecimal(m_amount));
    if (!amount)
        return tl::unexpected<Error>(amount.error());
    const auto seen = figurePreview(*amount);
    if (!seen)
        return tl::unexpected<Error>(seen.error());
    const auto change = write(*amount);
    if (!change)
        return tl::unexpected<Error>(change.error());
    m_memory = {m_unit, m_day, m_source.asOf()};
    m_wantedUnit = m_unit; // of what is logged next from here
    SavedEntry saved{change->row.id.toString(), savedMessage(*amount, *seen)};
    m_source.refresh();
    return saved;
}

QString LogForm::savedMessage(Quantity amount, const session::FigurePreview &preview) const
{
    const Assessment &after = preview.after;
    const QString actual = figureText(after.position.actual, after.indicator);
    if (m_kind == RowKind::Baseline)
        //: indicator, what was entered, actual, status
        return tr("Saved: %1 %2 → %3 (%4)")
            .arg(after.indicator.id, wording::enteredFigure(m_kind, amount), actual, wording::word(after.status));
    //: indicator, what was entered, its day, new actual, status
    return tr("Saved: %1 %2 on %3 → %4 (%5)")
        .arg(after.indicator.id, wording::enteredFigure(m_kind, amount), wording::shortDay(m_day), actual,
             wording::word(after.status));
}

std::optional<QString> LogForm::next() const
{
    const auto all = m_source.plan().indicators();
    const auto here =
        std::find_if(all.begin(), all.end(), [this](const auto &one) { return one.indicator->id == m_indicator; });
    if (here == all.end())
        return std::nullopt;
    const auto after =
        std::find_if(here + 1, all.end(), [this](const auto &one) { return one.task->partOf(m_unit) != nullptr; });
    return after == all.end() ? std::nullopt : std::optional(after->indicator->id);
}

std::optional<IndicatorInTask> LogForm::chosen() const
{
    return m_source.plan().indicator(m_indicator);
}

session::FigureEntry LogForm::figure(Quantity amount) const
{
    return {m_source.plan().id, m_indicator, m_kind, amount, m_day, m_unit, m_note};
}

session::BaselineEntry LogForm::baseline(Quantity amount) const
{
    return {m_source.plan().id, m_indicator, amount, m_unit, m_note};
}

Result<session::FigurePreview> LogForm::figurePreview(Quantity amount) const
{
    const QDate asOf = m_source.asOf();
    if (m_kind == RowKind::Baseline)
        return m_source.database().await([entry = baseline(amount), asOf](session::Workspace &workspace) {
            return session::previewBaseline(workspace, entry, asOf);
        });
    return m_source.database().await([entry = figure(amount), asOf](session::Workspace &workspace) {
        return session::previewFigure(workspace, entry, asOf);
    });
}

Result<session::Change> LogForm::write(Quantity amount)
{
    if (m_kind == RowKind::Baseline)
        return m_source.database().await([entry = baseline(amount)](session::Workspace &workspace) {
            return session::enterBaseline(workspace, entry);
        });
    return m_source.database().await(
        [entry = figure(amount)](session::Workspace &workspace) { return session::logFigure(workspace, entry); });
}

RowKind usualKind(const Indicator &indicator)
{
    return indicator.accumulation == Accumulation::Flow ? RowKind::Increment : RowKind::Reading;
}

QString plainDecimal(const QString &typed)
{
    return halfWidth(typed).trimmed();
}

} // namespace xushi::models
