#pragma once

#include "ui/tables/cell_delegate.h"

namespace xushi::ui {

/// A cell for input. It is drawn as a field, so that the user sees where to type. Every stroke goes to the model at
/// once, so that the preview follows. The model never replaces the text that is being typed.
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

    /// Takes the text on Return at once; Qt would take it at the next turn of the event loop.
    bool eventFilter(QObject *editor, QEvent *event) override;

    /// The cell's text before the user changed it.
    [[nodiscard]] static QString textBefore(const QWidget &editor);

protected:
    void paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &content,
                      const QModelIndex &index) const override;
};

} // namespace xushi::ui
