#include "ui/entry/quarter_entry_dialog.h"

#include "models/view/view_source.h"
#include "ui/entry/entry_preview_panel.h"
#include "ui/entry/quarter_entry_table.h"
#include "ui/entry/report_day.h"
#include "ui/style/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/label.h"
#include "ui/widgets/manual_request.h"
#include "ui/widgets/message_banner.h"
#include "ui/widgets/prompter.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>

namespace xushi::ui {

QuarterEntryDialog::QuarterEntryDialog(models::ViewSource &source, models::EntryMemory &memory, Prompter &prompter,
                                       const QString &unit, QWidget *parent)
    : QDialog(parent),
      m_grid(source, memory, unit, this),
      m_prompter(prompter),
      m_unit(new QComboBox(this)),
      m_day(new ReportDay(m_grid.figures().quartersOver(), this)),
      m_banner(new MessageBanner(MessageBanner::Tone::Error, this)),
      m_table(new QuarterEntryTable(m_grid, this)),
      m_preview(new EntryPreviewPanel(3, this)),
      m_summary(new Label(Label::Tone::Faint, 100, false, this)),
      m_save(primaryButton(tr("Save all"), this))
{
    setWindowTitle(tr("A quarter's figures"));
    setWhiteGround(*this);
    explainUnder(*this, models::ManualTopic::Quarter);
    auto *heading = new Label(Label::Tone::Plain, 115, true, this);
    heading->setText(windowTitle());
    auto *layout = new QVBoxLayout(this);
    setSpace(*layout, 5, 3);
    layout->addWidget(heading);
    layout->addLayout(makeHead());
    layout->addWidget(m_banner);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_preview);
    layout->addLayout(makeButtons());

    connect(m_unit, &QComboBox::activated, this, &QuarterEntryDialog::chooseUnit);
    connect(m_day, &ReportDay::changed, &m_grid, &models::QuarterEntryModel::setDay);
    connect(m_table, &QuarterEntryTable::currentRowChanged, this, &QuarterEntryDialog::showForm);
    connect(&m_grid, &QAbstractItemModel::dataChanged, this, &QuarterEntryDialog::showForm);
    connect(&m_grid, &QAbstractItemModel::modelReset, this, [this] { m_table->goToFigure(0); });
    m_table->goToFigure(0);
    m_table->setFocus();
    showForm();
    const QSize room = screen()->availableSize() - QSize(theme::step(10), theme::step(16));
    resize(QSize(digitsWide(*this, 120), m_table->rowHeight(0) * 22).expandedTo(sizeHint()).boundedTo(room));
}

QHBoxLayout *QuarterEntryDialog::makeHead()
{
    std::vector<ComboItem> items;
    for (const models::Choice &unit : m_grid.figures().units())
        items.push_back({unit.text, unit.id});
    setItems(*m_unit, items);
    m_unit->setCurrentIndex(m_unit->findData(m_grid.figures().unit()));
    m_unit->setEnabled(items.size() > 1);
    m_unit->setObjectName(QStringLiteral("unit"));
    m_day->setDay(m_grid.figures().day());
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::step(3));
    row->addWidget(fieldLabel(tr("Unit"), m_unit));
    row->addWidget(m_unit);
    row->addSpacing(theme::step(3));
    row->addWidget(fieldLabel(tr("Day"), m_day->edit()));
    row->addWidget(m_day);
    row->addStretch();
    return row;
}

QHBoxLayout *QuarterEntryDialog::makeButtons()
{
    m_save->setAutoDefault(false);
    m_save->setAccessibleName(m_save->text());
    m_save->setObjectName(QStringLiteral("save"));
    m_save->setToolTip(tr("Writes all figures together, or none of them (Ctrl+Return)"));
    setKeys(*m_save, QKeySequence(Qt::CTRL | Qt::Key_Return));
    connect(m_save, &QPushButton::clicked, this, [this] { m_saving.run([this] { save(); }); });
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::step(2));
    row->addWidget(m_summary, 1);
    row->addWidget(cancelButton(this));
    row->addWidget(m_save);
    return row;
}

void QuarterEntryDialog::chooseUnit()
{
    m_table->finishWriting();
    const QString unit = m_unit->currentData().toString();
    const int dropped = m_grid.figures().droppedBy(unit);
    if (dropped > 0
        && !m_prompter.confirm(
            this,
            {tr("Typed figures that are not this unit's and would be dropped: %1.").arg(dropped), tr("Drop them")})) {
        m_unit->setCurrentIndex(m_unit->findData(m_grid.figures().unit()));
        return;
    }
    m_grid.setUnit(unit);
    showForm();
}

void QuarterEntryDialog::showForm()
{
    m_preview->setPreview(m_grid.figures().previewAt(m_table->currentIndex().row()));
    m_summary->setText(m_grid.figures().summary());
    m_save->setEnabled(m_grid.figures().canSave());
}

void QuarterEntryDialog::save()
{
    takeDays(*this);
    m_table->finishWriting();
    if (!m_grid.figures().canSave())
        return;
    const auto written = m_grid.save();
    if (!written) {
        m_banner->say(written.error());
        return;
    }
    Q_EMIT saved(written->message, written->rows);
    accept();
}

void QuarterEntryDialog::reject()
{
    const int typed = m_grid.figures().typedCount();
    if (typed > 0
        && !m_prompter.confirm(
            this, {tr("Typed figures that are not saved yet: %1.").arg(typed), tr("Leave without saving")}))
        return;
    QDialog::reject();
}

} // namespace xushi::ui
