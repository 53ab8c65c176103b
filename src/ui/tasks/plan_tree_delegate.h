#pragma once

#include <QStyledItemDelegate>

namespace xushi::ui {

/// A row of the plan's tree, on the background that the tree draws: the shape of an indicator's status before its name;
/// after a project or task a small bar of its indicators, or its state.
class PlanTreeDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static int paintShape(QPainter &painter, const QStyleOptionViewItem &option, const QRect &line,
                          const QModelIndex &index);
    static int paintEnd(QPainter &painter, const QStyleOptionViewItem &option, const QRect &line,
                        const QModelIndex &index);
};

} // namespace xushi::ui
