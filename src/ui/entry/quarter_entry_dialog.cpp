#include "ui/entry/quarter_entry_dialog.h"

#include "models/view/view_source.h"
#include "ui/entry/quarter_entry_table.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/manual_request.h"
#include "ui/widgets/message_banner.h"
#include "ui/widgets/prompter.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>

namespace xushi::ui {

QuarterEntryDialog::QuarterEntryDialog(models::EntryWriter &writer, models::EntryMemory &memory, Prompter &prompter,
                                       const QString &unit, models::GridOf grid, QWidget *parent)
    : BatchDialog(writer, prompter,
                  grid == models::GridOf::Baselines ? tr("Baselines at the end of the year before")
                                                    : tr("A quarter's figures"),
                  parent),
      m_model(writer.source(), memory, unit, grid, this),
      m_table(new QuarterEntryTable(m_model, this))
{
    setManualTopic(*this, models::ManualTopic::Quarter);
    const bool isOfBaselines = grid == models::GridOf::Baselines;
    body().insertLayout(1, makeHead(m_model.figures(), isOfBaselines ? HeadDay::None : HeadDay::Chosen));
    addTable(*m_table);
    m_table->setColumnWanted(models::QuarterEntryModel::Kind, !isOfBaselines);
    connect(m_table, &QuarterEntryTable::pasteRefused, this,
            [this](const domain::Error &error) { banner().say(error); });
    connect(m_table, &QuarterEntryTable::currentRowChanged, this, &QuarterEntryDialog::showForm);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &QuarterEntryDialog::showForm);
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] { m_table->goToFigure(0); });
    m_table->goToFigure(0);
    m_table->setFocus();
    showForm();
    resizeToScreen({digitsWide(*this, 120), m_table->rowHeight(0) * 22});
}

void QuarterEntryDialog::chooseUnit()
{
    m_table->finishWriting();
    const QString unit = chosenUnit();
    const int dropped = m_model.figures().droppedBy(unit);
    if (dropped > 0
        && !prompter().confirm(
            this,
            {tr("Typed figures that are not this unit's and would be dropped: %1.").arg(dropped), tr("Drop them")})) {
        unitList().setCurrentIndex(unitList().findData(m_model.figures().unit()));
        return;
    }
    m_model.setUnit(unit);
    showForm();
}

void QuarterEntryDialog::showForm()
{
    showFigures(m_model.figures(), m_table->currentRow(), m_model.figures().summary());
}

void QuarterEntryDialog::beforeSaving()
{
    m_table->finishWriting();
}

void QuarterEntryDialog::reject()
{
    const int typed = m_model.figures().typedCount();
    if (typed > 0 && !isSaving()
        && !prompter().confirm(
            this, {tr("Typed figures that are not saved yet: %1.").arg(typed), tr("Leave without saving")}))
        return;
    BatchDialog::reject();
}

} // namespace xushi::ui
