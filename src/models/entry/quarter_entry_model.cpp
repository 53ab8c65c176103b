#include "models/entry/quarter_entry_model.h"

#include "models/tables/plain_tool_tip.h"
#include "models/tables/roles.h"
#include "models/text/indicator_figures.h"
#include "models/view/task_scope.h"
#include "models/view/view_source.h"
#include "wording/plan_words.h"

namespace xushi::models {

using namespace domain;

QuarterEntryModel::QuarterEntryModel(ViewSource &source, EntryMemory &memory, const QString &unit, GridOf grid,
                                     QObject *parent)
    : FigureBatchModel(columns, Outcome, parent), m_source(source), m_figures(source, memory, unit, grid)
{
    m_figures.onPreviews([this] { tellAll(); });
    source.follow(this, &QuarterEntryModel::refresh);
}

void QuarterEntryModel::saved()
{
    m_figures.saved();
    tellAll();
}

void QuarterEntryModel::refresh()
{
    if (!m_source.hasView())
        return;
    if (m_figures.isUpToDate()) {
        m_figures.refresh();
        tellAll();
        return;
    }
    beginResetModel();
    m_figures.refresh();
    endResetModel();
}

void QuarterEntryModel::setUnit(const QString &unit)
{
    if (unit == m_figures.unit())
        return;
    beginResetModel();
    m_figures.setUnit(unit);
    endResetModel();
}

void QuarterEntryModel::setDay(QDate day)
{
    m_figures.setDay(day);
    tellAll();
}

void QuarterEntryModel::paste(const std::vector<PastedCells> &rows)
{
    std::vector<QuarterEntry::Typed> typed;
    for (const PastedCells &pasted : rows) {
        if (pasted.row < 0 || pasted.row >= rowCount() || pasted.cells.isEmpty())
            continue;
        QuarterEntry::Typed one{static_cast<std::size_t>(pasted.row)};
        if (pasted.column == Figure) {
            one.amount = pasted.cells.first();
            if (pasted.cells.size() > 1)
                one.note = pasted.cells[1];
        } else if (pasted.column == Note) {
            one.note = pasted.cells.first();
        }
        typed.push_back(std::move(one));
    }
    m_figures.type(typed);
    tellAll();
}

void QuarterEntryModel::toggleKind(int row)
{
    setData(index(row, Kind), {}, Qt::EditRole);
}

QString QuarterEntryModel::text(int at, int column) const
{
    const Row &row = rowAt(at);
    const Assessment *whole = m_source.assessment().indicator(row.indicator.id);
    const Assessment *now = whole ? &whole->of(row.share) : nullptr;
    switch (column) {
    case Id:
        return row.indicator.id;
    case Name:
        //: an indicator, and the unit whose share it is
        return row.share.isEmpty() ? row.indicator.name
                                   : tr("%1 (%2)").arg(row.indicator.name, unitName(m_source, row.share));
    case Target:
        return targetText(row.indicator);
    case Actual:
        if (m_figures.grid() == GridOf::Baselines)
            return now ? figureText(now->position.baseline) : QString();
        return now ? figureText(now->position.actual) : QString();
    case Figure:
        return row.amount;
    case Kind:
        return wording::word(row.kind);
    case Note:
        return row.note;
    case Outcome:
        return outcomeText(at);
    default:
        return {};
    }
}

QString QuarterEntryModel::kindHint(std::size_t row) const
{
    const QString whyNot = m_figures.whyNotOtherKind(row);
    //: a kind of figure
    return whyNot.isEmpty()
               ? tr("A double click or the space bar makes it: %1").arg(wording::word(m_figures.otherKind(row)))
               : whyNot;
}

FigureBatchModel::Outcome QuarterEntryModel::outcomeOf(int at) const
{
    const Row &row = rowAt(at);
    return row.isTyped() ? FigureBatchModel::Outcome{&row.entryPreview, row.isPending} : FigureBatchModel::Outcome{};
}

QVariant QuarterEntryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = rowAt(index.row());
    const int column = index.column();
    if (role == Qt::EditRole)
        return text(index.row(), column);
    if (role == Qt::AccessibleTextRole && column == Figure && !row.isTyped())
        return tr("%1, no figure typed").arg(row.indicator.name);
    if (role == Qt::ToolTipRole && column == Kind)
        return plainToolTip(kindHint(static_cast<std::size_t>(index.row())));
    if (role == FigureRole && column == Target)
        return targetFigure(row.indicator);
    if (role == TailRole && column == Target)
        return unitTail(row.indicator);
    if (role == SortRole)
        return QVariant::fromValue(sortKey(index.row(), column));
    return FigureBatchModel::data(index, role);
}

SortKey QuarterEntryModel::sortKey(int at, int column) const
{
    const Row &row = rowAt(at);
    const Assessment *whole = m_source.assessment().indicator(row.indicator.id);
    const Assessment *now = whole ? &whole->of(row.share) : nullptr;
    switch (column) {
    case Id:
        return SortKey::number(at);
    case Target:
        return SortKey::of(std::optional(row.indicator.terms.target));
    case Actual:
        if (!now)
            return SortKey::nothing();
        return SortKey::of(m_figures.grid() == GridOf::Baselines ? now->position.baseline : now->position.actual);
    case Figure:
        if (const auto amount = readAmount(row.amount, row.indicator.unitOfMeasure, AmountPlace::Cell))
            return SortKey::of(std::optional(*amount));
        return SortKey::textIfAny(row.amount);
    case Outcome:
        return outcomeKey(at);
    default:
        return SortKey::textIfAny(text(at, column));
    }
}

ColumnHead QuarterEntryModel::head(int column) const
{
    switch (column) {
    case Id:
        return {tr("No."), tr("The indicator's number in the plan")};
    case Name:
        return {tr("Indicator"), tr("The indicator that the figure is of")};
    case Target:
        return {tr("Target"), tr("What is to be reached by the end of the year"), true};
    case Actual:
        return m_figures.grid() == GridOf::Baselines
                   ? ColumnHead{tr("Baseline so far"), tr("The plan's baseline, or the one that was entered last"),
                                true}
                   : ColumnHead{tr("So far"), tr("What was reported up to the as-of day"), true};
    case Figure:
        return {tr("Figure"), tr("Type it here; Return goes down, Ctrl+V pastes a column"), true};
    case Kind:
        return {tr("Kind"),
                tr("An increment adds, a reading is the total; a double click or the space bar changes it")};
    case Note:
        return {tr("Note"), tr("A note on the figure")};
    case Outcome:
        return {tr("After saving"),
                tr("The status that saving leads to; or why the figure is not accepted, or is to be looked at once "
                   "more")};
    default:
        return {};
    }
}

Qt::ItemFlags QuarterEntryModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() == Figure || index.column() == Note)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool QuarterEntryModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const auto row = static_cast<std::size_t>(index.row());
    if (index.column() == Figure)
        m_figures.setAmount(row, value.toString());
    else if (index.column() == Note)
        m_figures.setNote(row, value.toString());
    else if (index.column() != Kind || !m_figures.toggleKind(row))
        return false;
    Q_EMIT dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(columns - 1));
    return true;
}

} // namespace xushi::models
