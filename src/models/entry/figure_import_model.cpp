#include "models/entry/figure_import_model.h"

#include "models/tables/roles.h"
#include "models/text/indicator_figures.h"
#include "models/view/view_source.h"
#include "wording/plan_words.h"

#include <algorithm>

namespace xushi::models {

using namespace domain;

FigureImportModel::FigureImportModel(ViewSource &source, EntryMemory &memory, const QString &unit, QObject *parent)
    : FigureBatchModel(columns, Outcome, parent), m_source(source), m_figures(source, memory, unit)
{
    m_figures.onPreviews([this] { tellAll(); });
    source.follow(this, &FigureImportModel::refresh);
}

void FigureImportModel::refresh()
{
    if (!m_source.hasView())
        return;
    m_figures.refresh();
    tellAll();
}

void FigureImportModel::setTable(FigureTable table)
{
    beginResetModel();
    m_figures.setTable(std::move(table));
    endResetModel();
}

void FigureImportModel::setUnit(const QString &unit)
{
    m_figures.setUnit(unit);
    tellAll();
}

void FigureImportModel::setDay(QDate day)
{
    m_figures.setDay(day);
    tellAll();
}

void FigureImportModel::saved()
{
    setTable({});
}

int FigureImportModel::firstRefused() const
{
    const auto &rows = m_figures.rows();
    const auto first = std::find_if(rows.begin(), rows.end(), [](const Row &row) { return row.isRefused(); });
    return first == rows.end() ? -1 : static_cast<int>(first - rows.begin());
}

bool FigureImportModel::hasNotes() const
{
    const auto &rows = m_figures.rows();
    return std::any_of(rows.begin(), rows.end(), [](const Row &row) { return !row.line.entry.note.isEmpty(); });
}

QString FigureImportModel::text(int at, int column) const
{
    const Row &row = rowAt(at);
    const TableLine &line = row.line;
    switch (column) {
    case Line:
        return QString::number(line.line);
    case Id:
        return line.entry.indicator;
    case Name:
        return row.indicator ? row.indicator->name : line.entry.name;
    case Unit:
        return row.unit;
    case Kind:
        return line.isFaulty() ? line.kind : wording::word(line.entry.kind);
    case Amount:
        return line.isFaulty() ? line.amount : line.entry.amount.toString();
    case Day:
        if (line.isFaulty())
            return line.day;
        if (line.entry.kind == RowKind::Baseline)
            return {};
        return (line.entry.asOf.isValid() ? line.entry.asOf : m_figures.day()).toString(Qt::ISODate);
    case Note:
        return line.entry.note;
    case Actual:
        return row.preview ? figureText(row.preview->before.position.actual) : QString();
    case After:
        return row.preview ? figureText(row.preview->after.position.actual) : QString();
    case Outcome:
        return outcomeText(at);
    default:
        return {};
    }
}

FigureBatchModel::Outcome FigureImportModel::outcomeOf(int row) const
{
    return {&rowAt(row).entryPreview, rowAt(row).isPending};
}

QVariant FigureImportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = rowAt(index.row());
    if (role == TailRole)
        return index.column() == After && row.preview ? QVariant(unitTail(row.preview->after.indicator)) : QVariant();
    if (role == SortRole)
        return QVariant::fromValue(sortKey(index.row(), index.column()));
    return FigureBatchModel::data(index, role);
}

SortKey FigureImportModel::sortKey(int at, int column) const
{
    const Row &row = rowAt(at);
    switch (column) {
    case Line:
        return SortKey::number(row.line.line);
    case Amount:
        return row.line.isFaulty() ? SortKey::textIfAny(row.line.amount)
                                   : SortKey::of(std::optional(row.line.entry.amount));
    case Actual:
        return row.preview ? SortKey::of(row.preview->before.position.actual) : SortKey::nothing();
    case After:
        return row.preview ? SortKey::of(row.preview->after.position.actual) : SortKey::nothing();
    case Outcome:
        return outcomeKey(at);
    default:
        return SortKey::textIfAny(text(at, column));
    }
}

ColumnHead FigureImportModel::head(int column) const
{
    switch (column) {
    case Line:
        return {tr("Line"), {}, true};
    case Id:
        return {tr("No.")};
    case Name:
        return {tr("Indicator")};
    case Unit:
        return {tr("Unit")};
    case Kind:
        return {tr("Kind")};
    case Amount:
        return {tr("Amount"), {}, true};
    case Day:
        return {tr("Day")};
    case Note:
        return {tr("Note")};
    case Actual:
        return {tr("So far"), {}, true};
    case After:
        return {tr("After saving"), {}, true};
    case Outcome:
        return {tr("Status or fault")};
    default:
        return {};
    }
}

} // namespace xushi::models
