#include "ui/entry/quarter_entry_table.h"

#include "exchange/csv_reader.h"
#include "models/entry/quarter_entry_model.h"
#include "models/tables/sorted_model.h"
#include "ui/style/marks.h"
#include "ui/tables/field_delegate.h"
#include "ui/tables/figure_delegate.h"
#include "ui/tables/outcome_delegate.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QPainter>

namespace xushi::ui {

QuarterEntryTable::QuarterEntryTable(models::QuarterEntryModel &model, QWidget *parent)
    : TableView(Height::Scrolls, true, parent), m_model(model), m_sorted(new models::SortedModel(model, this))
{
    m_sorted->setDynamicSortFilter(false); // a row does not run away while it is typed into
    setModel(m_sorted);
    auto *plain = new CellDelegate(CellDelegate::Tone::Plain, this);
    auto *faint = new CellDelegate(CellDelegate::Tone::Faint, this);
    const auto figure = [this] { return new FigureDelegate(CellDelegate::Tone::Plain, this); };
    auto *field = new FieldDelegate(CellDelegate::Tone::Plain, this);
    setColumn(models::QuarterEntryModel::Id, {faint});
    setColumn(models::QuarterEntryModel::Name, {plain, 9, 16});
    setColumn(models::QuarterEntryModel::Target, {figure(), 0, 0, 1}); // said below the table, too
    setColumn(models::QuarterEntryModel::Actual, {figure(), 0, 0, 2});
    setColumn(models::QuarterEntryModel::Figure, {field, 6, 8});
    setColumn(models::QuarterEntryModel::Kind, {faint});
    setColumn(models::QuarterEntryModel::Note, {field, 7, 24});
    setColumn(models::QuarterEntryModel::Outcome, {new OutcomeDelegate(CellDelegate::Tone::Plain, this), 10, 400});
    setWrapped(models::QuarterEntryModel::Outcome); // a fault is read whole
    setSteady(true);
    setSortable();
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed
                    | QAbstractItemView::DoubleClicked);
    const bool isOfBaselines = model.figures().grid() == models::GridOf::Baselines;
    setAccessibleName(isOfBaselines ? tr("Baselines") : tr("Figures of the quarter"));
    setAccessibleDescription(
        isOfBaselines ? tr("Type a figure; Return goes down, Tab to the note.")
                      : tr("Type a figure; Return goes down, Tab to the note, the space bar changes its kind."));
    connect(this, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { // a single click could be accidental
                if (index.column() == models::QuarterEntryModel::Kind)
                    m_model.toggleKind(rowOf(index));
            });
}

void QuarterEntryTable::finishWriting()
{
    QWidget *editor = indexWidget(currentIndex());
    if (!editor && viewport()->isAncestorOf(QApplication::focusWidget()))
        editor = QApplication::focusWidget();
    if (!editor)
        return;
    commitData(editor);
    TableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
}

void QuarterEntryTable::goToFigure(int row)
{
    setCurrentIndex(m_sorted->mapFromSource(m_model.index(row, models::QuarterEntryModel::Figure)));
}

int QuarterEntryTable::rowOf(const QModelIndex &index) const
{
    return m_sorted->mapToSource(index).row();
}

/// Line by line into the rows as they stand, in whatever order.
void QuarterEntryTable::paste(const QModelIndex &from, const QString &text)
{
    const auto copied = exchange::readCopiedCells(text);
    if (!copied)
        return Q_EMIT pasteRefused(copied.error().error);
    std::vector<models::PastedCells> rows;
    QModelIndex here = from;
    for (const exchange::CsvRecord &record : *copied) {
        if (!here.isValid())
            break;
        const QModelIndex row = m_sorted->mapToSource(here);
        rows.push_back({row.row(), row.column(), record.cells});
        here = here.siblingAtRow(here.row() + 1);
    }
    m_model.paste(rows);
}

void QuarterEntryTable::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex here = currentIndex();
    const bool isField = m_sorted->flags(here).testFlag(Qt::ItemIsEditable);
    if (event->matches(QKeySequence::Paste))
        paste(here, QApplication::clipboard()->text());
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        goDown();
    else if (isField && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        m_sorted->setData(here, QString(), Qt::EditRole);
    else if (event->key() == Qt::Key_Space && here.column() != models::QuarterEntryModel::Note)
        m_model.toggleKind(rowOf(here));
    else
        TableView::keyPressEvent(event);
}

/// Tab moves through the fields and, after the last one, leaves the table.
bool QuarterEntryTable::focusNextPrevChild(bool next)
{
    const QModelIndex field = fieldAfter(currentIndex(), next);
    if (!field.isValid())
        // NOLINTNEXTLINE(bugprone-parent-virtual-call): the view itself would only go to another cell
        return QWidget::focusNextPrevChild(next);
    setCurrentIndex(field);
    return true;
}

QModelIndex QuarterEntryTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (action != MoveNext && action != MovePrevious)
        return TableView::moveCursor(action, modifiers);
    const QModelIndex field = fieldAfter(currentIndex(), action == MoveNext);
    return field.isValid() ? field : currentIndex();
}

QModelIndex QuarterEntryTable::fieldAfter(const QModelIndex &index, bool forward) const
{
    if (!index.isValid())
        return m_sorted->index(0, models::QuarterEntryModel::Figure);
    if (forward)
        return index.column() < models::QuarterEntryModel::Note
                   ? m_sorted->index(index.row(), index.column() < models::QuarterEntryModel::Figure
                                                      ? models::QuarterEntryModel::Figure
                                                      : models::QuarterEntryModel::Note)
                   : m_sorted->index(index.row() + 1, models::QuarterEntryModel::Figure);
    return index.column() > models::QuarterEntryModel::Figure
               ? m_sorted->index(index.row(), index.column() > models::QuarterEntryModel::Note
                                                  ? models::QuarterEntryModel::Note
                                                  : models::QuarterEntryModel::Figure)
               : m_sorted->index(index.row() - 1, models::QuarterEntryModel::Note);
}

void QuarterEntryTable::goDown()
{
    const QModelIndex below = currentIndex().siblingAtRow(currentIndex().row() + 1);
    if (below.isValid())
        setCurrentIndex(below);
}

/// Return continues in the row below; Esc restores the cell's former text.
void QuarterEntryTable::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const QModelIndex here = currentIndex();
    const QString before = FieldDelegate::textBefore(*editor);
    TableView::closeEditor(editor, hint);
    if (hint == QAbstractItemDelegate::SubmitModelCache)
        goDown();
    else if (hint == QAbstractItemDelegate::RevertModelCache)
        m_sorted->setData(here, before, Qt::EditRole);
}

void QuarterEntryTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    TableView::currentChanged(current, previous);
    Q_EMIT currentRowChanged(rowOf(current));
}

/// Draws the focus around a cell, because the user chooses cells here, not rows.
void QuarterEntryTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event); // NOLINT(bugprone-parent-virtual-call): TableView frames the row
    if (!hasFocus() || !currentIndex().isValid())
        return;
    QPainter painter(viewport());
    marks::drawFocus(painter, visualRect(currentIndex()).adjusted(0, 0, 0, -1), palette());
}

} // namespace xushi::ui
