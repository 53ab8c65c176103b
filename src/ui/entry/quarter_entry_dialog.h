#pragma once

#include "models/entry/quarter_entry_model.h"
#include "ui/entry/batch_dialog.h"

namespace xushi::ui {

class QuarterEntryTable;

/// A quarter's figures of one unit or of all units, or their baselines, typed into one table and saved together or not
/// at all (季度录入, 上年基数).
class QuarterEntryDialog : public BatchDialog {
    Q_OBJECT

public:
    /// `memory` must outlive the dialog.
    QuarterEntryDialog(models::EntryWriter &writer, models::EntryMemory &memory, Prompter &prompter,
                       const QString &unit, models::GridOf grid, QWidget *parent);

    /// Asks before it drops typed figures.
    void reject() override;

protected:
    [[nodiscard]] models::EntryWork work() override { return m_model.work(); }
    void saved() override { m_model.saved(); }
    [[nodiscard]] QStringList wordsToLose() const override { return {}; } // reject() asks about them
    void beforeSaving() override;
    void chooseUnit() override;
    void setDay(QDate day) override { m_model.setDay(day); }

private:
    void showForm();

    models::QuarterEntryModel m_model;
    QuarterEntryTable *m_table;
};

} // namespace xushi::ui
