#include "models/entry/quarter_entry_model.h"

#include "models/tables/roles.h"
#include "models/text/indicator_figures.h"
#include "models/view/view_source.h"
#include "wording/plan_words.h"

#include <algorithm>

namespace xushi::models {

using namespace domain;

namespace {

bool isQuarterFigure(int column)
{
    return column == QuarterEntryModel::Target || column == QuarterEntryModel::Actual
           || column == QuarterEntryModel::Figure;
}

} // namespace

QuarterEntryModel::QuarterEntryModel(ViewSource &source, EntryMemory &memory, const QString &unit, QObject *parent)
    : QAbstractTableModel(parent), m_source(source), m_figures(source, memory, unit)
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

void QuarterEntryModel::paste(const QModelIndex &from, const QString &text)
{
    if (!checkIndex(from, CheckIndexOption::IndexIsValid) || (from.column() != Figure && from.column() != Note))
        return;
    QStringList lines = QString(text).replace(QStringLiteral("\r\n"), QStringLiteral("\n")).split(u'\n');
    if (lines.last().isEmpty())
        lines.removeLast(); // the text ends with a line break, which is not another line
    int row = from.row();
    for (const QString &line : lines) {
        if (row >= rowCount())
            return;
        const QStringList cells = line.split(u'\t');
        setData(index(row, from.column()), cells.first(), Qt::EditRole);
        if (from.column() == Figure && cells.size() > 1)
            setData(index(row, Note), cells[1], Qt::EditRole);
        ++row;
    }
}

void QuarterEntryModel::toggleKind(int row)
{
    setData(index(row, Kind), {}, Qt::EditRole);
}

void QuarterEntryModel::tellAll()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

int QuarterEntryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_figures.rows().size());
}

int QuarterEntryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString QuarterEntryModel::outcomeText(const Row &row) const
{
    const EntryPreview &entryPreview = row.entryPreview;
    if (!row.isTyped())
        return {};
    if (entryPreview.kind == EntryPreview::Kind::Ready && entryPreview.warnings.isEmpty())
        return wording::word(entryPreview.after);
    return entryPreview.kind == EntryPreview::Kind::Ready ? entryPreview.warnings.first() : entryPreview.text;
}

QString QuarterEntryModel::text(const Row &row, int column) const
{
    const Assessment *now = m_source.assessment().indicator(row.indicator.id);
    switch (column) {
    case Id:
        return row.indicator.id;
    case Name:
        return row.indicator.name;
    case Target:
        return targetText(row.indicator);
    case Actual:
        return now ? figureText(now->position.actual) : QString();
    case Figure:
        return row.amount;
    case Kind:
        return wording::word(row.kind);
    case Note:
        return row.note;
    case Outcome:
        return outcomeText(row);
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

QVariant QuarterEntryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = rowAt(index.row());
    const int column = index.column();
    const bool isReady = row.isTyped() && row.entryPreview.kind == EntryPreview::Kind::Ready;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(row, column);
    case Qt::AccessibleTextRole:
        return column == Figure && !row.isTyped() ? tr("%1, no figure typed").arg(row.indicator.name)
                                                  : text(row, column);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isQuarterFigure(column) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ToolTipRole:
        if (column == Kind)
            return kindHint(static_cast<std::size_t>(index.row()));
        return column == Outcome && row.isTyped() ? QVariant(row.entryPreview.text) : QVariant();
    case FigureRole:
        return column == Target ? QVariant(targetFigure(row.indicator)) : QVariant();
    case TailRole:
        return column == Target ? QVariant(unitTail(row.indicator)) : QVariant();
    case StatusRole:
        return column == Outcome && isReady && row.entryPreview.warnings.isEmpty()
                   ? QVariant::fromValue(row.entryPreview.after)
                   : QVariant();
    case DueSoonRole: // the user should check the figure again
        return column == Outcome && isReady && !row.entryPreview.warnings.isEmpty();
    case OverdueRole: // the figure is refused
        return column == Outcome && row.isTyped() && !row.isPending && !isReady;
    case IndicatorRole:
    case KeyRole:
        return row.indicator.id;
    default:
        return {};
    }
}

QVariant QuarterEntryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::ToolTipRole)
        return hint(static_cast<Column>(section));
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isQuarterFigure(section) ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (section) {
    case Id:
        return tr("No.");
    case Name:
        return tr("Indicator");
    case Target:
        return tr("Target");
    case Actual:
        return tr("So far");
    case Figure:
        return tr("Figure");
    case Kind:
        return tr("Kind");
    case Note:
        return tr("Note");
    case Outcome:
        return tr("After saving");
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

QString QuarterEntryModel::hint(Column column)
{
    switch (column) {
    case Id:
        return tr("The indicator's number in the plan");
    case Name:
        return tr("The indicator that the figure is of");
    case Target:
        return tr("What is to be reached by the end of the year");
    case Actual:
        return tr("What was reported so far, up to the day that is looked at");
    case Figure:
        return tr("Type it here; Return goes down, Ctrl+V pastes a column");
    case Kind:
        return tr("An increment adds, a reading is the total; a double click or the space bar changes it");
    case Note:
        return tr("A remark that goes in with the figure");
    case Outcome:
        return tr(
            "The status that saving leads to; or why the figure is not accepted, or is to be looked at once more");
    }
    return {};
}

} // namespace xushi::models
