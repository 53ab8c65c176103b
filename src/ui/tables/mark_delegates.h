#pragma once

#include "ui/tables/cell_delegate.h"

namespace xushi::ui {

/// The actual against the target, with a mark at the expected value.
class BulletDelegate : public CellDelegate {
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    [[nodiscard]] bool hasWords() const override { return false; }

protected:
    void paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &content,
                      const QModelIndex &index) const override;
};

/// The course of the year.
class SparklineDelegate : public CellDelegate {
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    [[nodiscard]] bool hasWords() const override { return false; }

protected:
    void paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &content,
                      const QModelIndex &index) const override;
};

/// Counts by status as one stacked bar, `height` high.
class StatusCountBarDelegate : public CellDelegate {
    Q_OBJECT

public:
    explicit StatusCountBarDelegate(int height, QObject *parent = nullptr);

    [[nodiscard]] bool hasWords() const override { return false; }

protected:
    void paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &content,
                      const QModelIndex &index) const override;

private:
    int m_height;
};

/// Places gained or lost, with a drawn arrow.
class RankChangeDelegate : public CellDelegate {
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &content,
                      const QModelIndex &index) const override;
};

} // namespace xushi::ui
