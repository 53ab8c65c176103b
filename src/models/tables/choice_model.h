#pragma once

#include "models/tables/choice.h"

#include <QAbstractListModel>

#include <vector>

namespace xushi::models {

/// A list to choose from, of any length: an entry is made only when it is shown. Its id is under Qt::UserRole, where a
/// combo box looks for it.
class ChoiceModel : public QAbstractListModel {
public:
    explicit ChoiceModel(std::vector<Choice> choices, QObject *parent = nullptr)
        : QAbstractListModel(parent), m_choices(std::move(choices))
    {
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<Choice> m_choices;
};

} // namespace xushi::models
