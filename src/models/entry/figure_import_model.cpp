#include "models/entry/figure_import_model.h"

#include "models/tables/roles.h"
#include "models/text/indicator_figures.h"
#include "models/view/view_source.h"
#include "wording/plan_words.h"

#include <algorithm>

namespace xushi::models {

using namespace domain;

namespace {

bool isImportFigure(int column)
{
    return column == FigureImportModel::Line || column == FigureImportModel::Amount
           || column == FigureImportModel::Actual || column == FigureImportModel::After;
}

QString outcomeText(const EntryPreview &entryPreview)
{
    if (entryPreview.kind != EntryPreview::Kind::Ready)
        return entryPreview.text;
    return entryPreview.warnings.isEmpty() ? wording::word(entryPreview.after) : entryPreview.warnings.first();
}

} // namespace

FigureImportModel::FigureImportModel(ViewSource &source, EntryMemory &memory, const QString &unit, QObject *parent)
    : QAbstractTableModel(parent), m_source(source), m_figures(source, memory, unit)
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

void FigureImportModel::tellAll()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

int FigureImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_figures.rows().size());
}

int FigureImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString FigureImportModel::text(const Row &row, int column) const
{
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
        return line.fault ? line.kind : wording::word(line.entry.kind);
    case Amount:
        return line.fault ? line.amount : line.entry.amount.toString();
    case Day:
        if (line.fault)
            return line.day;
        return (line.entry.asOf.isValid() ? line.entry.asOf : m_figures.day()).toString(Qt::ISODate);
    case Note:
        return line.entry.note;
    case Actual:
        return row.preview ? figureText(row.preview->before.position.actual) : QString();
    case After:
        return row.preview ? figureText(row.preview->after.position.actual) : QString();
    case Outcome:
        return outcomeText(row.entryPreview);
    default:
        return {};
    }
}

QVariant FigureImportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_figures.rows()[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    const bool isReady = row.preview.has_value();
    const bool isWarned = isReady && !row.entryPreview.warnings.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(row, column);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isImportFigure(column) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ToolTipRole:
        return column == Outcome ? QVariant(row.entryPreview.text) : QVariant();
    case TailRole:
        return column == After && row.preview ? QVariant(unitTail(row.preview->after.indicator)) : QVariant();
    case StatusRole:
        return column == Outcome && isReady && !isWarned ? QVariant::fromValue(row.entryPreview.after) : QVariant();
    case DueSoonRole: // the user should check the line again
        return column == Outcome && isWarned;
    case OverdueRole: // the line is refused
        return column == Outcome && row.isRefused();
    case IndicatorRole:
        return row.line.entry.indicator;
    case KeyRole:
        return QString::number(row.line.line);
    default:
        return {};
    }
}

QVariant FigureImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isImportFigure(section) ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (section) {
    case Line:
        return tr("Line");
    case Id:
        return tr("No.");
    case Name:
        return tr("Indicator");
    case Unit:
        return tr("Unit");
    case Kind:
        return tr("Kind");
    case Amount:
        return tr("Amount");
    case Day:
        return tr("Day");
    case Note:
        return tr("Note");
    case Actual:
        return tr("So far");
    case After:
        return tr("After saving");
    case Outcome:
        return tr("Status or fault");
    default:
        return {};
    }
}

} // namespace xushi::models
