#pragma once

#include "ui/tables/list_card.h"

#include "models/plan/attention_model.h"

class QModelIndex;

namespace xushi::ui {

class TableView;

/// The matters that need action (需要处理); each line links to its unit.
class AttentionCard : public ListCard {
    Q_OBJECT

public:
    explicit AttentionCard(models::ViewSource &source, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Either `indicator` or `measure` is empty.
    void followed(const QString &unit, const QString &indicator, const QString &measure);

private:
    void refresh();
    void follow(const QModelIndex &index);

    models::AttentionModel m_matters;
    TableView *m_list;
    QWidget *m_nothing;
};

} // namespace xushi::ui
