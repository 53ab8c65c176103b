#include "models/plan/unit_indicator_model.h"

#include "models/tables/concern.h"
#include "models/tables/plain_tool_tip.h"
#include "models/tables/roles.h"
#include "models/text/indicator_figures.h"
#include "models/view/task_scope.h"
#include "wording/figure_words.h"
#include "wording/plan_words.h"
#include "wording/why.h"

#include <algorithm>

namespace xushi::models {

using namespace domain;
using Column = UnitIndicatorModel::Column;

namespace {

QString figure(const Assessment &assessment, int column)
{
    switch (column) {
    case Column::Target:
        return targetFigure(assessment.indicator);
    case Column::Completion:
        return completionFigure(assessment);
    default:
        return {};
    }
}

QString tail(const Assessment &assessment, int column)
{
    switch (column) {
    case Column::Target:
        return unitTail(assessment.indicator);
    case Column::Completion:
        return isCompletionMarked(assessment) ? QStringLiteral("*") : QString();
    default:
        return {};
    }
}

QString displayText(const UnitIndicatorRow &row, int column)
{
    const Assessment &a = row.assessment;
    switch (column) {
    case Column::Id:
        return a.indicator.id;
    case Column::Name:
        return a.indicator.name;
    case Column::Target:
        return targetText(a.indicator);
    case Column::Actual:
        return figureText(a.position.actual);
    case Column::Completion:
        return completionFigure(a) + tail(a, column);
    case Column::State:
        return wording::statusWord(a);
    case Column::LastReport:
        return a.position.lastAsOf ? wording::shortDay(*a.position.lastAsOf) : wording::nothing();
    case Column::Part:
        return row.lead.isEmpty() ? wording::word(row.role) : row.lead;
    default: // the delegate paints it
        return {};
    }
}

SortKey sortKey(const UnitIndicatorRow &row, int column, int place)
{
    const Assessment &a = row.assessment;
    switch (column) {
    case Column::Name:
        return SortKey::text(a.indicator.name);
    case Column::Target:
        return SortKey::of(std::optional(a.indicator.terms.target));
    case Column::Actual:
        return SortKey::of(a.position.actual);
    case Column::Bar:
    case Column::Completion:
        return SortKey::of(a.completion);
    case Column::State:
        return byConcern(a.status);
    case Column::LastReport:
        return SortKey::of(a.position.lastAsOf);
    case Column::Part:
        return row.lead.isEmpty() ? SortKey::number(static_cast<int>(row.role)) : SortKey::text(row.lead);
    case Column::Course:
        return SortKey::of(a.lag);
    default:
        return SortKey::number(place);
    }
}

bool isIndicatorFigure(int column)
{
    return column == Column::Target || column == Column::Actual || column == Column::Completion;
}

} // namespace

UnitIndicatorModel::UnitIndicatorModel(ViewSource &source, QObject *parent)
    : ViewTable(source, columns, parent), m_askingForTrends(source.database())
{
}

void UnitIndicatorModel::setUnit(const QString &unit)
{
    m_unit = unit;
    m_task.clear();
    m_listsAll = false;
    refresh();
}

void UnitIndicatorModel::setTask(const QString &task)
{
    m_unit.clear();
    m_task = task;
    m_listsAll = false;
    refresh();
}

void UnitIndicatorModel::setAll(bool all)
{
    if (all == m_listsAll)
        return;
    m_unit.clear();
    m_task.clear();
    m_listsAll = all;
    refresh();
}

void UnitIndicatorModel::setOnly(std::optional<Status> status)
{
    if (status == m_only)
        return;
    m_only = status;
    if (m_listsAll || !m_unit.isEmpty() || !m_task.isEmpty())
        refresh();
}

bool UnitIndicatorModel::hasCompletionOfTarget() const
{
    return std::any_of(rows().begin(), rows().end(),
                       [](const auto &row) { return isCompletionMarked(row.assessment); });
}

QVariant UnitIndicatorModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const UnitIndicatorRow &row = rowAt(index);
    const int column = index.column();
    const bool isBar = column == Bar;
    switch (role) {
    case Qt::DisplayRole:
        return displayText(row, column);
    case Qt::TextAlignmentRole:
        return alignmentOf(isIndicatorFigure(column));
    case Qt::AccessibleTextRole:
        return sentence(row, column);
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(row, column));
    case KeyRole:
    case IndicatorRole:
        return row.key();
    case UnitRole:
        return m_unit;
    case SortRole:
        return QVariant::fromValue(sortKey(row, column, index.row()));
    case StatusRole:
        return isBar || column == State ? QVariant::fromValue(row.assessment.status) : QVariant();
    case AssessmentRole:
        return QVariant::fromValue(row.assessment);
    case TrendRole:
        return column == Course ? trend(row.assessment) : QVariant();
    case FigureRole:
        return figure(row.assessment, column);
    case TailRole:
        return tail(row.assessment, column);
    default:
        return {};
    }
}

ColumnHead UnitIndicatorModel::head(int column) const
{
    switch (column) {
    case Id:
        return {tr("No."), tr("The indicator's number in the plan")};
    case Name:
        return {tr("Indicator"), tr("What is counted; Return or a double click leads on")};
    case Target:
        return {tr("Target"), tr("What is to be reached by the end of the year"), true};
    case Actual:
        return {tr("Actual"), tr("The actual on the as-of day"), true};
    case Bar:
        return {tr("Actual, schedule, target"),
                tr("The bar is the actual; the line across it is where it ought to be by now, the one at the end the "
                   "target"),
                false, tr("Actual against schedule and target")};
    case Completion:
        return {tr("Complete"),
                tr("(actual − baseline) ÷ (target − baseline); with * of the target itself, for want of a baseline"),
                true};
    case State:
        return {tr("Status"), tr("The sentence below the list gives the rule for the chosen row")};
    case Course:
        return {tr("Trend"), tr("The actual over the year, and as a dashed line where it ought to be")};
    case LastReport:
        return {tr("Last report"), tr("The day of the newest figure")};
    default:
        if (m_listsAll)
            return {tr("Lead unit"), tr("The unit that leads the indicator's task")};
        return {tr("Role"), tr("Whether the unit leads the indicator's task or supports it")};
    }
}

std::vector<UnitIndicatorRow> UnitIndicatorModel::findRows()
{
    std::vector<UnitIndicatorRow> rows = rowsInScope();
    m_inScope = static_cast<int>(rows.size());
    if (m_only)
        std::erase_if(rows, [this](const UnitIndicatorRow &row) { return row.assessment.status != *m_only; });
    return rows;
}

std::vector<UnitIndicatorRow> UnitIndicatorModel::rowsInScope() const
{
    std::vector<UnitIndicatorRow> rows;
    if (m_listsAll) {
        for (const Assessment &assessment : source().assessment().indicators)
            if (const Task *task = source().task(assessment.task); task && source().shows(*task))
                rows.push_back({assessment, Role::Lead, leadName(source(), task->lead(assessment.indicator))});
        return rows;
    }
    if (!m_task.isEmpty()) {
        for (const Assessment &assessment : source().assessment().indicators)
            if (assessment.task == m_task)
                rows.push_back({assessment, Role::Lead});
        return rows;
    }
    for (Assessment &assessment : ofUnit(source().plan(), source().assessment(), m_unit)) {
        const Task *task = source().task(assessment.task);
        const TaskUnit *part = task ? task->partOf(m_unit) : nullptr;
        rows.push_back({std::move(assessment), part ? part->role : Role::Support});
    }
    return rows;
}

/// With many indicators, the courses of the year arrive a moment after the rows.
void UnitIndicatorModel::showFound(std::vector<UnitIndicatorRow> rows)
{
    QStringList indicators;
    for (const UnitIndicatorRow &row : rows)
        indicators += row.key();
    const auto isAsking = std::make_shared<bool>(true);
    m_askingForTrends.ask(
        [view = source().sharedView(), indicators](session::Workspace &workspace) {
            return session::trendsOf(workspace, *view, indicators);
        },
        [this, isAsking](const Result<session::Trends> &trends) { takeTrends(trends, !*isAsking); });
    *isAsking = false;
    show(std::move(rows));
}

/// Courses that are found at once are shown together with their rows.
void UnitIndicatorModel::takeTrends(const Result<session::Trends> &trends, bool isLater)
{
    m_trends = trends.value_or(session::Trends());
    if (!trends) // reported later, because the message of the view's change would hide an earlier one
        QMetaObject::invokeMethod(
            &source(), [source = &source(), error = trends.error()] { Q_EMIT source->failed(error); },
            Qt::QueuedConnection);
    if (isLater && rowCount() > 0)
        Q_EMIT dataChanged(index(0, Course), index(rowCount() - 1, Course));
}

QString UnitIndicatorModel::sentence(const UnitIndicatorRow &row, int column) const
{
    const Assessment &a = row.assessment;
    switch (column) {
    case Target:
        return tr("target %1").arg(targetText(a.indicator));
    case Actual:
        return a.position.actual ? tr("actual %1").arg(wording::withUnit(*a.position.actual, a.indicator.unitOfMeasure))
                                 : tr("nothing reported");
    case Bar:
        return barSentence(a);
    case Completion:
        return completionSentence(a);
    case Course:
        return a.position.actual ? tr("course of the year, now %1").arg(figureText(a.position.actual))
                                 : tr("no course to show");
    case LastReport:
        return a.position.lastAsOf ? tr("last report %1").arg(wording::longDay(*a.position.lastAsOf))
                                   : tr("nothing reported");
    default:
        return displayText(row, column);
    }
}

QString UnitIndicatorModel::barSentence(const Assessment &a) const
{
    const QString target = a.indicator.terms.target.toString();
    const QString reached = a.position.actual ? tr("actual %1 of %2").arg(a.position.actual->toString(), target)
                                              : tr("no actual, target %1").arg(target);
    return a.expectedShown ? tr("%1, expected %2").arg(reached, a.expectedShown->toString()) : reached;
}

QString UnitIndicatorModel::completionSentence(const Assessment &a) const
{
    const QString words = wording::completionWords(a).value_or(tr("no completion"));
    return isCompletionMarked(a) ? tr("%1: no baseline to measure from").arg(words) : words;
}

/// Beside a unit's share, the whole that it is a share of.
QString UnitIndicatorModel::wholeSentence(const Assessment &share) const
{
    const Assessment *whole = source().assessment().indicator(share.indicator.id);
    return whole ? tr("The unit's share of %1. %2")
                       .arg(targetText(whole->indicator), wording::why(*whole, source().plan().period))
                 : QString();
}

QString UnitIndicatorModel::toolTip(const UnitIndicatorRow &row, int column) const
{
    const Assessment &a = row.assessment;
    switch (column) {
    case Bar:
    case State:
        return wording::why(a, source().plan().period);
    case Target:
        return a.unit.isEmpty() ? a.indicator.wording : wholeSentence(a);
    case Completion:
        return completionSentence(a);
    case LastReport:
        return sentence(row, column);
    default:
        return {};
    }
}

QVariant UnitIndicatorModel::trend(const Assessment &assessment) const
{
    const bool isShare = !assessment.unit.isEmpty(); // the courses are those of whole indicators
    const auto known = isShare ? m_trends.end() : m_trends.find(assessment.indicator.id);
    return QVariant::fromValue<TrendHandle>(std::make_shared<const Trend>(
        Trend{source().plan().period, source().asOf(),
              known == m_trends.end() ? std::vector<session::TrendPoint>() : known->second}));
}

} // namespace xushi::models
