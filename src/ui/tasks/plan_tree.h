#pragma once

#include <QSet>
#include <QTreeView>

namespace xushi::models {
class PlanTreeModel;
}

namespace xushi::ui {

/// The plan as a tree: projects, tasks and indicators, each with the shape of its status, a bar of its indicators or
/// its state. Open and chosen items stay so when the model changes.
class PlanTree : public QTreeView {
    Q_OBJECT

public:
    explicit PlanTree(models::PlanTreeModel &model, QWidget *parent = nullptr);

    /// Opens the item's parents and chooses it. False when the plan has no such project, task or indicator.
    bool choose(const QString &id);

    [[nodiscard]] QString currentId() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &id);              ///< another row is the current one
    void logRequested(const QString &indicator); ///< double click or Return on an indicator

protected:
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openAtFirst();
    void keep();
    void restore();
    void log(const QModelIndex &index);

    models::PlanTreeModel &m_model;
    QSet<QString> m_open; ///< what was open before a reset
    QString m_current;
};

} // namespace xushi::ui
