#include "models/tables/choice_model.h"

#include "models/tables/plain_tool_tip.h"

namespace xushi::models {

int ChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_choices.size());
}

QVariant ChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index)) // a combo box without a choice asks with an invalid index
        return {};
    const Choice &choice = m_choices[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return choice.text;
    case Qt::ToolTipRole:
        return plainToolTip(choice.text);
    case Qt::UserRole:
        return choice.id;
    default:
        return {};
    }
}

} // namespace xushi::models
