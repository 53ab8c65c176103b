#pragma once

#include "ui/tables/table_view.h"

namespace xushi::models {
class QuarterEntryModel;
}

namespace xushi::ui {

/// The table of a quarter's figures, written in as in a spreadsheet: a figure, Return or Down, the next one below;
/// Tab to its note and on to the next row; the space bar for the other kind of figure; Ctrl+V for copied cells.
class QuarterEntryTable : public TableView {
    Q_OBJECT

public:
    explicit QuarterEntryTable(models::QuarterEntryModel &model, QWidget *parent);

    /// Takes what is being written right now.
    void finishWriting();

    /// Goes to a row's figure.
    void goToFigure(int row);

Q_SIGNALS:
    void currentRowChanged(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QModelIndex fieldAfter(const QModelIndex &index, bool forward) const;
    void goDown();

    models::QuarterEntryModel &m_model;
};

} // namespace xushi::ui
