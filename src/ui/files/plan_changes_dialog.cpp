#include "ui/files/plan_changes_dialog.h"

#include "ui/style/theme.h"
#include "ui/tables/cell_delegate.h"
#include "ui/tables/check_delegate.h"
#include "ui/tables/table_view.h"
#include "ui/widgets/body_area.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/manual_request.h"
#include "ui/widgets/tool_tip.h"
#include "ui/widgets/wrapped_text.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

namespace xushi::ui {

using models::PlanChangeModel;

PlanChangesDialog::PlanChangesDialog(const models::PlanOffer &offer, QWidget *parent)
    : QDialog(parent),
      m_sorted(new models::SortedModel(m_model, this)),
      m_table(new TableView(TableView::Height::Scrolls, true, this)),
      m_all(new QPushButton(tr("Confirm all"), this)),
      m_load(primaryButton(tr("Load the plan"), this))
{
    setWindowTitle(tr("Load a plan"));
    setWhiteGround(*this);
    setManualTopic(*this, models::ManualTopic::NextPlan);
    setWindowModality(Qt::WindowModal); // so that the manual can be read meanwhile
    m_model.setChanges(offer.changes);
    setUpTable();
    layOut(offer);
    connect(m_all, &QPushButton::clicked, &m_model, &PlanChangeModel::confirmAll);
    connect(m_load, &QPushButton::clicked, this, &QDialog::accept);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &PlanChangesDialog::showReady);
    showReady();
    m_table->setCurrentIndex(m_sorted->index(0, PlanChangeModel::Confirmed));
    m_table->setFocus();
    resize(digitsWide(*this, 126), fontMetrics().lineSpacing() * (offer.warnings.empty() ? 27 : 32));
}

void PlanChangesDialog::setUpTable()
{
    m_table->setModel(m_sorted);
    auto *plain = new CellDelegate(CellDelegate::Tone::Plain, this);
    auto *faint = new CellDelegate(CellDelegate::Tone::Faint, this);
    m_table->setColumn(PlanChangeModel::Confirmed, {new CheckDelegate(this)});
    m_table->setColumn(PlanChangeModel::Indicator, {plain, 10, 20});
    m_table->setColumn(PlanChangeModel::Trait, {plain});
    m_table->setColumn(PlanChangeModel::Before, {faint, 6, 40});
    m_table->setColumn(PlanChangeModel::After, {plain, 6, 40});
    m_table->setColumn(PlanChangeModel::Rows, {plain});
    m_table->setAccessibleName(tr("Changes of indicators with rows"));
    m_table->setObjectName(QStringLiteral("changes"));
    m_table->setCopyCaption([this] { return windowTitle(); });
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == PlanChangeModel::Confirmed)
            m_model.toggle(m_sorted->mapToSource(index));
    });
    m_table->installEventFilter(this);
    m_table->setSortable();
}

void PlanChangesDialog::layOut(const models::PlanOffer &offer)
{
    auto *heading = new Label(Label::Tone::Plain, 115, true, this);
    heading->setText(tr("Load this plan?"));
    m_all->setObjectName(QStringLiteral("confirmAll"));
    m_all->setToolTip(tr("Confirms every change in the list"));
    m_all->setAutoDefault(false);
    m_load->setObjectName(QStringLiteral("load"));
    m_load->setAutoDefault(false);
    for (QPushButton *one : {m_all, m_load})
        one->setAccessibleName(one->text());
    QPushButton *cancel = cancelButton(this);
    cancel->setObjectName(QStringLiteral("cancel"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::step(2));
    buttons->addWidget(m_all);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_load);
    auto *column = new QVBoxLayout;
    column->setSpacing(theme::step(3));
    auto *outer = new QVBoxLayout(this);
    setSpace(*outer, 5, 3);
    outer->addWidget(new BodyArea(column, this), 1);
    outer->addLayout(buttons);
    column->addWidget(heading);
    column->addWidget(wrappedText(offer.description(), Label::Tone::Faint, this));
    column->addWidget(
        wrappedText(tr("Rows of the journal are about these indicators, and this version changes them: the rows "
                       "would mean something else. Confirm each change that is meant."),
                    Label::Tone::Plain, this));
    column->addWidget(m_table, 1);
    if (const QString odd = offer.warningLines(); !odd.isEmpty())
        column->addWidget(wrappedText(odd, Label::Tone::Plain, this));
}

/// The space bar ticks the current row, in whatever column.
bool PlanChangesDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress
        || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Space)
        return QDialog::eventFilter(watched, event);
    m_model.toggle(m_sorted->mapToSource(m_table->currentIndex()));
    return true;
}

void PlanChangesDialog::showReady()
{
    const bool isReady = m_model.isAllConfirmed();
    m_load->setEnabled(isReady);
    setPlainToolTip(*m_load, isReady ? tr("Makes it the version in force; the journal is kept")
                                     : tr("Not every change is confirmed yet"));
}

} // namespace xushi::ui
