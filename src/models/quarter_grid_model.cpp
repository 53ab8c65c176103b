#include "models/quarter_grid_model.h"

#include "models/indicator_figures.h"
#include "models/roles.h"
#include "models/view_source.h"
#include "wording/error_words.h"
#include "wording/figure_words.h"
#include "wording/plan_words.h"

#include <algorithm>

namespace xushi::models {

using namespace domain;

namespace {

bool isFigureColumn(int column)
{
    return column == QuarterGridModel::Target || column == QuarterGridModel::Actual
           || column == QuarterGridModel::Figure;
}

RowKind otherKind(RowKind kind)
{
    return kind == RowKind::Increment ? RowKind::Reading : RowKind::Increment;
}

} // namespace

QuarterGridModel::QuarterGridModel(ViewSource &source, LogMemory &memory, const QString &unit, QObject *parent)
    : QAbstractTableModel(parent),
      m_source(source),
      m_memory(memory),
      m_form(source, memory),
      m_unit(unit),
      m_day(m_form.day()),
      m_rows(listed())
{
    connect(&source, &ViewSource::changed, this, &QuarterGridModel::refresh);
}

std::vector<Choice> QuarterGridModel::units() const
{
    std::vector<Choice> all;
    if (const Unit *only = m_source.plan().unit(m_source.unit()))
        return {{only->id, only->name}};
    all.push_back({QString(), tr("All units, each task's lead reporting")});
    for (const Unit &unit : m_source.plan().units)
        all.push_back({unit.id, unit.name});
    return all;
}

void QuarterGridModel::setUnit(const QString &unit)
{
    if (unit == m_unit)
        return;
    m_unit = unit;
    refresh();
}

int QuarterGridModel::droppedBy(const QString &unit) const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [&](const Row &row) {
        const auto found = m_source.plan().indicator(row.indicator.id);
        return row.isTyped() && !unit.isEmpty() && !(found && found->task->partOf(unit));
    }));
}

void QuarterGridModel::setDay(QDate day)
{
    m_day = day;
    tellAll();
}

int QuarterGridModel::typedCount() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.isTyped(); }));
}

LogOutlook QuarterGridModel::outlookAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return {LogOutlook::Kind::Incomplete,
                tr("Type each figure beside its indicator: what it leads to is shown here.")};
    const Row &one = m_rows[static_cast<std::size_t>(row)];
    return one.isTyped() ? one.outlook : formFor(one).outlook();
}

QStringList QuarterGridModel::refused() const
{
    QStringList ids;
    for (const Row &row : m_rows)
        if (row.isTyped() && row.outlook.kind != LogOutlook::Kind::Ready)
            ids += row.indicator.id;
    return ids;
}

QString QuarterGridModel::summary() const
{
    const int typed = typedCount();
    const QStringList notAccepted = refused();
    if (typed == 0)
        return tr("Nothing typed yet.");
    if (!notAccepted.isEmpty())
        //: %1: numbers of indicators
        return tr("Not accepted yet: %1. Nothing is saved until every figure is.")
            .arg(notAccepted.join(tr(", ", "between numbers")));
    return tr("Figures typed: %1. They are saved together.").arg(typed);
}

bool QuarterGridModel::canSave() const
{
    return typedCount() > 0 && refused().isEmpty();
}

void QuarterGridModel::paste(const QModelIndex &from, const QString &text)
{
    if (!checkIndex(from, CheckIndexOption::IndexIsValid) || (from.column() != Figure && from.column() != Note))
        return;
    QStringList lines = QString(text).replace(QStringLiteral("\r\n"), QStringLiteral("\n")).split(u'\n');
    if (lines.last().isEmpty())
        lines.removeLast(); // the end of the last line, not a line
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

void QuarterGridModel::toggleKind(int row)
{
    setData(index(row, Kind), {}, Qt::EditRole);
}

tl::expected<SavedEntries, QString> QuarterGridModel::save()
{
    std::vector<const Row *> typed;
    std::vector<session::FigureEntry> entries;
    for (const Row &row : m_rows) {
        if (!row.isTyped())
            continue;
        auto entry = formFor(row).entry();
        if (!entry)
            return tl::unexpected(wording::sentence(entry.error()));
        typed.push_back(&row);
        entries.push_back(std::move(*entry));
    }
    const auto changes = session::logFigures(m_source.workspace(), m_source.plan().id, entries);
    if (!changes) {
        QStringList reasons;
        for (const session::Refusal &refusal : changes.error())
            reasons += whyNotSaved(refusal, typed);
        return tl::unexpected(tr("Nothing was saved.") + u' ' + reasons.join(u' '));
    }
    m_memory = {m_unit.isEmpty() ? m_memory.unit : m_unit, m_day, m_source.asOf()};
    SavedEntries saved;
    for (const session::Change &change : *changes)
        saved.rows += change.row.id.toString();
    saved.message = tr("Saved together: %1 figures as of %2").arg(saved.rows.size()).arg(wording::longDay(m_day));
    for (Row &row : m_rows)
        row.amount = row.note = QString();
    m_source.refresh();
    return saved;
}

QString QuarterGridModel::whyNotSaved(const session::Refusal &refusal, const std::vector<const Row *> &typed) const
{
    const QString why = wording::sentence(refusal.error);
    //: The number of an indicator, then why its figure is not accepted
    return refusal.entry ? tr("%1: %2").arg(typed[*refusal.entry]->indicator.id, why) : why;
}

/// Keeps what was typed for each indicator that is still listed.
void QuarterGridModel::refresh()
{
    if (!m_source.hasView())
        return;
    std::vector<Row> rows = listed();
    const bool same = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                 [](const Row &a, const Row &b) { return a.indicator.id == b.indicator.id; });
    for (Row &row : rows) {
        const auto before = std::find_if(m_rows.begin(), m_rows.end(),
                                         [&](const Row &one) { return one.indicator.id == row.indicator.id; });
        if (before == m_rows.end())
            continue;
        row.amount = before->amount;
        row.note = before->note;
        if (formFor(row).allows(before->kind))
            row.kind = before->kind;
    }
    if (!same)
        beginResetModel();
    m_rows = std::move(rows);
    if (!same)
        endResetModel();
    tellAll();
}

std::vector<QuarterGridModel::Row> QuarterGridModel::listed() const
{
    std::vector<Row> rows;
    for (const Assessment &assessment : m_source.assessment().indicators) {
        const Task *task = m_source.task(assessment.task);
        if (!task || (!m_unit.isEmpty() && !task->partOf(m_unit)))
            continue;
        const bool isFlow = assessment.indicator.accumulation == Accumulation::Flow;
        rows.push_back({assessment.indicator, isFlow ? RowKind::Increment : RowKind::Reading});
    }
    return rows;
}

LogForm QuarterGridModel::formFor(const Row &row) const
{
    LogForm form(m_source, m_scratch);
    form.setUnit(m_unit);
    form.setIndicator(row.indicator.id);
    form.setKind(row.kind);
    form.setDay(m_day);
    form.setAmount(row.amount);
    form.setNote(row.note);
    return form;
}

void QuarterGridModel::lookAhead(Row &row) const
{
    if (row.amount.isEmpty() && !row.note.isEmpty())
        row.outlook = {LogOutlook::Kind::Refused, tr("A note goes in with a figure: type one, or clear the note.")};
    else
        row.outlook = row.isTyped() ? formFor(row).outlook() : LogOutlook();
}

void QuarterGridModel::tellRow(int row)
{
    lookAhead(m_rows[static_cast<std::size_t>(row)]);
    Q_EMIT dataChanged(index(row, 0), index(row, columns - 1));
}

void QuarterGridModel::tellAll()
{
    for (Row &row : m_rows)
        lookAhead(row);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

int QuarterGridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int QuarterGridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString QuarterGridModel::outcomeText(const Row &row) const
{
    const LogOutlook &outlook = row.outlook;
    if (!row.isTyped())
        return {};
    if (outlook.kind == LogOutlook::Kind::Ready && outlook.warnings.isEmpty())
        return wording::word(outlook.after);
    return outlook.kind == LogOutlook::Kind::Ready ? outlook.warnings.first() : outlook.text;
}

QString QuarterGridModel::text(const Row &row, int column) const
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

QString QuarterGridModel::kindHint(const Row &row) const
{
    const RowKind other = otherKind(row.kind);
    const LogForm form = formFor(row);
    //: a kind of figure
    return form.allows(other) ? tr("A click or the space bar makes it: %1").arg(wording::word(other))
                              : form.whyNot(other);
}

QVariant QuarterGridModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    const bool isReady = row.isTyped() && row.outlook.kind == LogOutlook::Kind::Ready;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(row, column);
    case Qt::AccessibleTextRole:
        return column == Figure && !row.isTyped() ? tr("%1, no figure typed").arg(row.indicator.name)
                                                  : text(row, column);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isFigureColumn(column) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ToolTipRole:
        if (column == Kind)
            return kindHint(row);
        return column == Outcome && row.isTyped() ? QVariant(outlookAt(index.row()).text) : QVariant();
    case FigureRole:
        return column == Target ? QVariant(targetFigure(row.indicator)) : QVariant();
    case TailRole:
        return column == Target ? QVariant(unitTail(row.indicator)) : QVariant();
    case StatusRole:
        return column == Outcome && isReady && row.outlook.warnings.isEmpty() ? QVariant::fromValue(row.outlook.after)
                                                                              : QVariant();
    case DueSoonRole: // to be looked at once more
        return column == Outcome && isReady && !row.outlook.warnings.isEmpty();
    case OverdueRole: // not accepted
        return column == Outcome && row.isTyped() && !isReady;
    case IndicatorRole:
    case KeyRole:
        return row.indicator.id;
    default:
        return {};
    }
}

QVariant QuarterGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isFigureColumn(section) ? Qt::AlignRight : Qt::AlignLeft));
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

Qt::ItemFlags QuarterGridModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() == Figure || index.column() == Note)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool QuarterGridModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case Figure:
        row.amount = value.toString().trimmed();
        break;
    case Note:
        row.note = value.toString().trimmed();
        break;
    case Kind:
        if (!formFor(row).allows(otherKind(row.kind)))
            return false;
        row.kind = otherKind(row.kind);
        break;
    default:
        return false;
    }
    tellRow(index.row());
    return true;
}

} // namespace xushi::models
