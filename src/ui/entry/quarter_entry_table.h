#pragma once

#include "ui/tables/table_view.h"

namespace xushi::models {
class QuarterEntryModel;
class SortedModel;
} // namespace xushi::models

namespace xushi::ui {

/// The table of a quarter's figures, used like a spreadsheet: type a figure, press Return or Down for the next one
/// below, Tab for its note and the next row, the space bar to change the kind of figure, Ctrl+V to paste cells.
class QuarterEntryTable : public TableView {
    Q_OBJECT

public:
    explicit QuarterEntryTable(models::QuarterEntryModel &model, QWidget *parent);

    /// Takes over the text that is being typed.
    void finishWriting();

    /// Moves to a row's figure.
    void goToFigure(int row);

    /// The model's row that is current, however the table is sorted.
    [[nodiscard]] int currentRow() const { return rowOf(currentIndex()); }

Q_SIGNALS:
    void currentRowChanged(int row);

    /// What was copied cannot be told apart into cells; nothing was pasted.
    void pasteRefused(const xushi::domain::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QModelIndex fieldAfter(const QModelIndex &index, bool forward) const;
    [[nodiscard]] int rowOf(const QModelIndex &index) const;
    void paste(const QModelIndex &from, const QString &text);
    void goDown();

    models::QuarterEntryModel &m_model;
    models::SortedModel *m_sorted;
};

} // namespace xushi::ui
