#include "ui/task_sections/attention_card.h"

#include "models/tables/roles.h"
#include "models/tables/table_copy.h"
#include "models/view/view_source.h"
#include "ui/style/theme.h"
#include "ui/task_sections/attention_delegate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/selection_keeper.h"
#include "wording/why.h"

namespace xushi::ui {

AttentionCard::AttentionCard(models::ViewSource &source, TableView::Height height, QWidget *parent)
    : ListCard(parent),
      m_source(source),
      m_matters(source, this),
      m_nothing(new Label(Label::Tone::Faint)),
      m_list(new TableView(height, false))
{
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setTitle(tr("Needs action"));
    m_list->setModel(&m_matters);
    m_list->setColumn(models::AttentionModel::Matter,
                      {new AttentionDelegate(CellDelegate::Tone::Plain, m_list), 8, 400});
    m_list->setColumn(models::AttentionModel::Unit, {new CellDelegate(CellDelegate::Tone::Faint, m_list), 4});
    m_list->setHeaderShown(false);
    m_list->setHoverable(true);
    m_list->setSelectionQuiet(true);
    m_list->setAccessibleName(tr("Needs action"));
    m_list->setCopyCaption([&source] { return models::copyCaption(source, tr("Needs action")); });
    new SelectionKeeper(*m_list, models::AttentionModel::Matter);
    add(m_nothing);
    add(m_list);
    connect(m_list, &TableView::chosen, this, &AttentionCard::follow);
    connect(m_list, &QAbstractItemView::clicked, this, &AttentionCard::follow);
    source.follow(this, &AttentionCard::refresh);
    refresh();
}

void AttentionCard::refresh()
{
    const int count = m_matters.rowCount();
    setCount(count);
    m_list->setVisible(count > 0);
    const bool isBefore = m_source.hasView() && !m_source.hasBegun();
    m_nothing->setText(isBefore ? wording::notBegun(m_source.plan().period) : tr("Nothing needs action"));
    m_nothing->setVisible(count == 0);
}

void AttentionCard::follow(const QModelIndex &index)
{
    const QString unit = index.data(models::UnitRole).toString();
    const QString indicator = index.data(models::IndicatorRole).toString();
    const QString task = index.data(models::TaskRole).toString();
    if (!indicator.isEmpty())
        Q_EMIT indicatorFollowed(unit, indicator);
    else if (!task.isEmpty())
        Q_EMIT taskFollowed(unit, task);
    else
        Q_EMIT measureFollowed(unit, index.data(models::KeyRole).toString());
}

} // namespace xushi::ui
