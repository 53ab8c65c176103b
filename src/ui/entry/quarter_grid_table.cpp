#include "ui/entry/quarter_grid_table.h"

#include "models/entry/quarter_grid_model.h"
#include "ui/tables/field_delegate.h"
#include "ui/tables/figure_delegate.h"
#include "ui/style/marks.h"
#include "ui/tables/outcome_delegate.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QPainter>

namespace xushi::ui {

using Model = models::QuarterGridModel;

QuarterGridTable::QuarterGridTable(Model &model, QWidget *parent)
    : TableView(Height::Scrolls, true, parent), m_model(model)
{
    setModel(&model);
    auto *plain = new CellDelegate(CellDelegate::Tone::Plain, this);
    auto *faint = new CellDelegate(CellDelegate::Tone::Faint, this);
    const auto figure = [this] { return new FigureDelegate(CellDelegate::Tone::Plain, this); };
    auto *field = new FieldDelegate(CellDelegate::Tone::Plain, this);
    setColumn(Model::Id, {faint});
    setColumn(Model::Name, {plain, 9, 16});
    setColumn(Model::Target, {figure()});
    setColumn(Model::Actual, {figure()});
    setColumn(Model::Figure, {field, 6, 8});
    setColumn(Model::Kind, {faint});
    setColumn(Model::Note, {field, 7, 24});
    setColumn(Model::Outcome, {new OutcomeDelegate(CellDelegate::Tone::Plain, this), 6, 24});
    setSteady(true);
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed
                    | QAbstractItemView::DoubleClicked);
    setAccessibleName(tr("Figures of the quarter"));
    setAccessibleDescription(tr("Type a figure; Return goes down, Tab to the note, the space bar changes its kind."));
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) { // not by a stray click
        if (index.column() == Model::Kind)
            m_model.toggleKind(index.row());
    });
}

void QuarterGridTable::finishWriting()
{
    QWidget *editor = indexWidget(currentIndex());
    if (!editor && viewport()->isAncestorOf(QApplication::focusWidget()))
        editor = QApplication::focusWidget();
    if (!editor)
        return;
    commitData(editor);
    TableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
}

void QuarterGridTable::goToFigure(int row)
{
    setCurrentIndex(m_model.index(row, Model::Figure));
}

void QuarterGridTable::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex here = currentIndex();
    const bool isField = m_model.flags(here).testFlag(Qt::ItemIsEditable);
    if (event->matches(QKeySequence::Paste))
        m_model.paste(here, QApplication::clipboard()->text());
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        goDown();
    else if (isField && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        m_model.setData(here, QString(), Qt::EditRole);
    else if (event->key() == Qt::Key_Space && here.column() != Model::Note)
        m_model.toggleKind(here.row());
    else
        TableView::keyPressEvent(event);
}

/// Tab leads through the fields and, after the last, out of the table.
bool QuarterGridTable::focusNextPrevChild(bool next)
{
    const QModelIndex field = fieldAfter(currentIndex(), next);
    if (!field.isValid())
        return QWidget::focusNextPrevChild(next);
    setCurrentIndex(field);
    return true;
}

QModelIndex QuarterGridTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (action != MoveNext && action != MovePrevious)
        return TableView::moveCursor(action, modifiers);
    const QModelIndex field = fieldAfter(currentIndex(), action == MoveNext);
    return field.isValid() ? field : currentIndex();
}

QModelIndex QuarterGridTable::fieldAfter(const QModelIndex &index, bool forward) const
{
    if (!index.isValid())
        return m_model.index(0, Model::Figure);
    if (forward)
        return index.column() < Model::Note
                   ? m_model.index(index.row(), index.column() < Model::Figure ? Model::Figure : Model::Note)
                   : m_model.index(index.row() + 1, Model::Figure);
    return index.column() > Model::Figure
               ? m_model.index(index.row(), index.column() > Model::Note ? Model::Note : Model::Figure)
               : m_model.index(index.row() - 1, Model::Note);
}

void QuarterGridTable::goDown()
{
    const QModelIndex below = currentIndex().siblingAtRow(currentIndex().row() + 1);
    if (below.isValid())
        setCurrentIndex(below);
}

/// Return goes on below; Esc brings back what stood there.
void QuarterGridTable::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const QModelIndex here = currentIndex();
    const QString before = FieldDelegate::textBefore(*editor);
    TableView::closeEditor(editor, hint);
    if (hint == QAbstractItemDelegate::SubmitModelCache)
        goDown();
    else if (hint == QAbstractItemDelegate::RevertModelCache)
        m_model.setData(here, before, Qt::EditRole);
}

void QuarterGridTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    TableView::currentChanged(current, previous);
    Q_EMIT currentRowChanged(current.row());
}

/// Here a cell is chosen, not a row.
void QuarterGridTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!hasFocus() || !currentIndex().isValid())
        return;
    QPainter painter(viewport());
    marks::drawFocus(painter, visualRect(currentIndex()).adjusted(0, 0, 0, -1), palette());
}

} // namespace xushi::ui
