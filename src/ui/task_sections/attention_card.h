#pragma once

#include "ui/tables/list_card.h"
#include "ui/tables/table_view.h"

#include "models/plan/attention_model.h"

class QModelIndex;

namespace xushi::ui {

class Label;

/// The matters that need action (需要处理); each line links to its unit.
class AttentionCard : public ListCard {
    Q_OBJECT

public:
    AttentionCard(models::ViewSource &source, TableView::Height height, QWidget *parent = nullptr);

Q_SIGNALS:
    /// A line about something of the unit was chosen.
    void indicatorFollowed(const QString &unit, const QString &indicator);
    void taskFollowed(const QString &unit, const QString &task);
    void measureFollowed(const QString &unit, const QString &measure);

private:
    void refresh();
    void follow(const QModelIndex &index);

    models::ViewSource &m_source;
    models::AttentionModel m_matters;
    Label *m_nothing;
    TableView *m_list;
};

} // namespace xushi::ui
