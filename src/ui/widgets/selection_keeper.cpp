#include "ui/widgets/selection_keeper.h"

#include "models/tables/roles.h"

#include <QAbstractItemView>

#include <algorithm>

namespace xushi::ui {

SelectionKeeper::SelectionKeeper(QAbstractItemView &view, int column) : QObject(&view), m_view(view), m_column(column)
{
    connect(view.selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SelectionKeeper::remember);
    connect(view.model(), &QAbstractItemModel::modelReset, this, &SelectionKeeper::keep);
    connect(view.model(), &QAbstractItemModel::dataChanged, this, &SelectionKeeper::changed);
    keep();
}

QString SelectionKeeper::key() const
{
    return m_view.currentIndex().data(models::KeyRole).toString();
}

void SelectionKeeper::choose(const QString &key)
{
    m_key = key;
    keep();
}

void SelectionKeeper::keep()
{
    const int rows = m_view.model()->rowCount();
    if (rows > 0) {
        const QModelIndex index = m_view.model()->index(std::max(0, rowOf(m_key)), m_column);
        m_keeping = true; // remember a row that is missing for now
        m_view.setCurrentIndex(index);
        m_keeping = false;
        m_view.scrollTo(index);
    }
    Q_EMIT changed();
}

void SelectionKeeper::remember(const QModelIndex &current)
{
    if (m_keeping || !current.isValid())
        return;
    m_key = current.data(models::KeyRole).toString();
    Q_EMIT changed();
}

int SelectionKeeper::rowOf(const QString &key) const
{
    const QAbstractItemModel &model = *m_view.model();
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.index(row, m_column).data(models::KeyRole).toString() == key)
            return row;
    return -1;
}

} // namespace xushi::ui
