#include "ui/tables/table_copier.h"

#include "models/tables/table_copy.h"
#include "ui/tables/cell_delegate.h"
#include "ui/tables/table_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QShortcut>

namespace xushi::ui {

TableCopier::TableCopier(QAbstractItemView &view, std::function<QString()> caption)
    : QObject(&view), m_view(view), m_caption(std::move(caption))
{
    auto *keys = new QShortcut(QKeySequence::Copy, &view, nullptr, nullptr, Qt::WidgetShortcut);
    connect(keys, &QShortcut::activated, this, &TableCopier::copy);
    connect(this, &QObject::destroyed, keys, &QObject::deleteLater);
}

void TableCopier::copy() const
{
    QList<int> columns;
    for (int column = 0; column < m_view.model()->columnCount(); ++column)
        if (isCopied(column))
            columns += column;
    const auto copied = models::copyOf(*m_view.model(), columns, m_caption());
    auto *data = new QMimeData;
    data->setText(copied.text);
    data->setHtml(copied.html);
    QGuiApplication::clipboard()->setMimeData(data);
}

bool TableCopier::isCopied(int column) const
{
    const auto *table = qobject_cast<const TableView *>(&m_view);
    const auto *delegate = qobject_cast<const CellDelegate *>(m_view.itemDelegateForColumn(column));
    return (!table || table->isColumnWanted(column)) && (!delegate || delegate->hasWords());
}

} // namespace xushi::ui
