#pragma once

#include "ui/tables/table_view.h"

namespace xushi::models {
class JournalModel;
} // namespace xushi::models

namespace xushi::ui {

/// The rows of the journal. Rows that are added at the top do not move the rows in view.
class JournalTable : public TableView {
    Q_OBJECT

public:
    explicit JournalTable(models::JournalModel &model, QWidget *parent = nullptr);

    [[nodiscard]] QString chosenRow() const;   ///< its id; empty when none is chosen
    [[nodiscard]] QString chosenAbout() const; ///< id of the indicator or task that it is about; empty when none
    [[nodiscard]] QString chosenWords() const; ///< its day, kind, subject and figure
    [[nodiscard]] bool canVoid() const;        ///< whether the chosen row can be voided
    [[nodiscard]] bool canCorrect() const;     ///< whether it is a figure that counts

Q_SIGNALS:
    void choiceChanged(); ///< another row is chosen, or the chosen row changed

protected:
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void setColumns();
};

} // namespace xushi::ui
