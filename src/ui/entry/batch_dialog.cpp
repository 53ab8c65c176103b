#include "ui/entry/batch_dialog.h"

#include "ui/entry/entry_preview_panel.h"
#include "ui/entry/form_dialog.h"
#include "ui/entry/report_day.h"
#include "ui/style/theme.h"
#include "ui/tables/table_view.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/label.h"
#include "ui/widgets/screen_room.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>

namespace xushi::ui {

BatchDialog::BatchDialog(models::EntryWriter &writer, Prompter &prompter, const QString &title, QWidget *parent)
    : EntryDialog(writer, title, title, parent),
      m_prompter(prompter),
      m_unit(new QComboBox(this)),
      m_summary(new Label(Label::Tone::Faint, 100, false, this))
{
    saveButton().setText(tr("Save all"));
    saveButton().setAccessibleName(saveButton().text());
    saveButton().setDefault(false); // the table handles Return
    saveButton().setToolTip(tr("Writes all figures together, or none of them (Ctrl+Return)"));
    setKeys(saveButton(), QKeySequence(Qt::CTRL | Qt::Key_Return));
    buttons().insertWidget(0, m_summary, 1);
    connect(m_unit, &QComboBox::activated, this, [this] { chooseUnit(); });
}

QHBoxLayout *BatchDialog::makeHead(const models::FigureBatch &figures, HeadDay head)
{
    m_unit->setObjectName(QStringLiteral("unit"));
    showChoices(*m_unit, figures.units(), figures.unit());
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::step(3));
    row->addWidget(fieldLabel(tr("Unit"), m_unit));
    row->addWidget(m_unit);
    if (head == HeadDay::Chosen) {
        m_day = new ReportDay(figures.quartersOver(), this);
        m_day->setDay(figures.day());
        connect(m_day, &ReportDay::changed, this, [this](QDate chosen) { setDay(chosen); });
        row->addSpacing(theme::step(3));
        row->addWidget(fieldLabel(tr("Day"), m_day->edit()));
        row->addWidget(m_day);
    }
    row->addStretch();
    return row;
}

void BatchDialog::addTable(TableView &table)
{
    m_preview = new EntryPreviewPanel(3, this);
    QWidget *last = m_unit;
    if (m_day) {
        setTabOrder(m_unit, m_day->edit());
        last = m_day->edit();
    }
    setTabOrder(last, &table);
    body().addWidget(&table, 1);
    body().addWidget(m_preview);
}

void BatchDialog::showFigures(const models::FigureBatch &figures, int row, const QString &summary)
{
    m_preview->setPreview(figures.previewAt(row));
    m_summary->setText(summary);
    saveButton().setEnabled(figures.canSave());
}

QString BatchDialog::chosenUnit() const
{
    return m_unit->currentData().toString();
}

void BatchDialog::resizeToScreen(QSize size)
{
    const QSize room = screenRoom(*this) - QSize(theme::step(10), theme::step(16));
    resize(size.expandedTo(sizeHint()).boundedTo(room));
}

} // namespace xushi::ui
