#pragma once

#include "ui/tables/cell_delegate.h"

namespace xushi::ui {

/// A cell that is written in: drawn as a field, so that it is seen where to write, and taken at every stroke, so
/// that it is seen at once what it leads to. What is being written is never replaced by what the model says.
class FieldDelegate : public CellDelegate {
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

    /// Return takes the text at once; Qt's own would wait for the next turn of the event loop.
    bool eventFilter(QObject *editor, QEvent *event) override;

    /// What stood in the cell before it was written in.
    [[nodiscard]] static QString textBefore(const QWidget &editor);

protected:
    void paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &content,
                      const QModelIndex &index) const override;
};

} // namespace xushi::ui
