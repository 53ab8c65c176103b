#include "models/entry/log_form.h"

#include "domain/entry/entry_rules.h"
#include "domain/entry/typed_text.h"
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

Result<session::Change> written(session::Workspace &workspace, const session::FigureEntry &entry)
{
    return session::logFigure(workspace, entry);
}

Result<session::Change> written(session::Workspace &workspace, const session::BaselineEntry &entry)
{
    return session::enterBaseline(workspace, entry);
}

} // namespace

Result<session::FigurePreview> previewOf(session::Workspace &workspace, const FigureOrBaseline &entry, QDate asOf,
                                         const QString &replaced)
{
    if (const auto *figure = std::get_if<session::FigureEntry>(&entry))
        return session::previewFigure(workspace, *figure, asOf, replaced);
    return session::previewBaseline(workspace, std::get<session::BaselineEntry>(entry), asOf, replaced);
}

LogForm::LogForm(ViewSource &source, EntryMemory &memory)
    : EntryForm(source), m_memory(memory), m_wantedUnit(source.unit()), m_wantedKind(memory.kind)
{
    const bool isRemembered = memory.day.isValid() && memory.lookedAt == source.asOf();
    if (isRemembered)
        setDay(std::clamp(memory.day, firstDay(), lastDay()));
}

std::vector<Choice> LogForm::indicators() const
{
    std::vector<Choice> all;
    for (const auto &[task, indicator] : source().plan().indicators())
        if (source().unit().isEmpty() || task->partOf(source().unit()))
            all.push_back({indicator->id, indicatorEntry(*indicator)});
    return all;
}

std::optional<QString> LogForm::indicatorCalled(QStringView typed) const
{
    return indicatorMeant(SearchIndex(source().plan(), source().unit()), typed);
}

std::vector<Choice> LogForm::units() const
{
    std::vector<Choice> all;
    const auto found = chosen();
    if (!found)
        return all;
    std::vector<TaskUnit> parts = found->task->partsOf(*found->indicator);
    if (found->indicator->isSplit())
        std::erase_if(parts, [&](const TaskUnit &part) { return !found->indicator->shareOf(part.unit); });
    std::stable_sort(parts.begin(), parts.end(), [](const TaskUnit &a, const TaskUnit &b) { return a.role < b.role; });
    for (const TaskUnit &part : parts)
        if (const Unit *unit = source().speaksFor(part.unit) ? source().planUnit(part.unit) : nullptr)
            //: A unit and its role in a task
            all.push_back({unit->id, tr("%1 (%2)").arg(unit->name, wording::word(part.role))});
    return all;
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
    m_kind = m_wantedKind && allows(*m_wantedKind) ? *m_wantedKind : usualKind(*found->indicator);
    m_unit = suggestedUnit(*found->task);
}

/// Supporting units rarely report figures, so suggest the lead unit, unless a supporting unit was chosen.
QString LogForm::suggestedUnit(const Task &task) const
{
    if (task.partOf(m_wantedUnit))
        return m_wantedUnit;
    if (const TaskUnit *last = task.partOf(m_memory.unit); last && last->answers())
        return last->unit;
    const auto responsible = units();
    return responsible.empty() ? QString() : responsible.front().id;
}

void LogForm::setKind(RowKind kind)
{
    m_kind = kind;
    m_wantedKind = kind;
}

void LogForm::setUnit(const QString &id)
{
    m_wantedUnit = m_unit = id;
}

EntryPreviewRequest LogForm::preview() const
{
    if (!chosen())
        return {{EntryPreview::Kind::Incomplete,
                 tr("Type the number, a part of the name or the pinyin initials of an indicator."),
                 {},
                 {}}};
    if (plainTyped(m_amount).isEmpty())
        return {{EntryPreview::Kind::Incomplete, soFar(), {}, {}}};
    const auto typed = entryOfKind();
    if (!typed)
        return {refusedPreview(typed.error())};
    return {{},
            [entry = *typed, asOf = source().asOf(), period = source().plan().period](session::Workspace &workspace) {
                const auto seen = previewOf(workspace, entry, asOf);
                return seen ? previewOf(*seen, period) : refusedPreview(seen.error());
            }};
}

/// What is known of the indicator before the user types anything.
QString LogForm::soFar() const
{
    const Assessment *whole = source().assessment().indicator(m_indicator);
    const Assessment *now = whole ? &whole->of(m_unit) : nullptr;
    QString hint = tr("Type the figure: what it leads to is shown here before it is saved.");
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

Result<Quantity> LogForm::quantity() const
{
    return readAmount(m_amount, unitOfMeasure(), m_place);
}

Result<session::FigureEntry> LogForm::entry() const
{
    const auto amount = quantity();
    if (!amount)
        return tl::unexpected<Error>(amount.error());
    return figure(*amount);
}

Result<FigureOrBaseline> LogForm::entryOfKind() const
{
    const auto amount = quantity();
    if (!amount)
        return tl::unexpected<Error>(amount.error());
    if (m_kind == RowKind::Baseline)
        return baseline(*amount);
    return figure(*amount);
}

EntryWork LogForm::work() const
{
    return [typed = entryOfKind(), asOf = source().asOf()](session::Workspace &workspace) -> EntryOutcome {
        if (!typed)
            return tl::unexpected(failureOf(typed.error()));
        const auto seen = previewOf(workspace, *typed, asOf);
        if (!seen)
            return tl::unexpected(failureOf(seen.error()));
        const auto change = std::visit([&](const auto &entry) { return written(workspace, entry); }, *typed);
        if (!change)
            return tl::unexpected(failureOf(change.error()));
        return Entered{savedMessage(change->row, seen->after), {change->row.id.toString()}, {}, {}, what(change->row)};
    };
}

void LogForm::remember()
{
    m_memory = {m_unit, day(), source().asOf(), m_wantedKind};
    m_wantedUnit = m_unit; // of what is logged next from here
}

QString LogForm::what(const JournalRow &row)
{
    const QString figure = wording::enteredFigure(row.kind, *row.amount);
    if (row.kind == RowKind::Baseline)
        //: names a step that can be taken back: indicator, baseline
        return tr("%1 baseline %2").arg(row.subject, figure);
    //: names a step that can be taken back: indicator, figure, its day
    return tr("%1 %2 on %3").arg(row.subject, figure, wording::shortDay(row.asOf));
}

QString LogForm::savedMessage(const JournalRow &row, const Assessment &after)
{
    const QString figure = wording::enteredFigure(row.kind, *row.amount);
    const QString actual = figureText(after.position.actual, after.indicator);
    const QString status = wording::statusWord(after);
    if (row.kind == RowKind::Baseline)
        //: indicator, what was entered, actual, status
        return tr("Saved: %1 %2 → %3 (%4)").arg(row.subject, figure, actual, status);
    //: indicator, what was entered, its day, new actual, status
    return tr("Saved: %1 %2 on %3 → %4 (%5)").arg(row.subject, figure, wording::shortDay(row.asOf), actual, status);
}

std::optional<QString> LogForm::next() const
{
    const auto all = source().plan().indicators();
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
    return source().plan().indicator(m_indicator);
}

session::FigureEntry LogForm::figure(Quantity amount) const
{
    return {source().plan().id, m_indicator, m_kind, amount, day(), m_unit, m_note, {}, unitOfMeasure()};
}

session::BaselineEntry LogForm::baseline(Quantity amount) const
{
    return {source().plan().id, m_indicator, amount, m_unit, m_note, unitOfMeasure()};
}

RowKind usualKind(const Indicator &indicator)
{
    return indicator.accumulation == Accumulation::Flow ? RowKind::Increment : RowKind::Reading;
}

} // namespace xushi::models
