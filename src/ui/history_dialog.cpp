#include "ui/history_dialog.h"

#include "models/table_copy.h"
#include "models/view_source.h"
#include "session/void_entry.h"
#include "ui/controls.h"
#include "ui/label.h"
#include "ui/message_banner.h"
#include "ui/prompter.h"
#include "ui/struck_delegate.h"
#include "ui/table_copier.h"
#include "ui/theme.h"
#include "wording/error_words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>

namespace xushi::ui {

using models::HistoryModel;

namespace {

QString titleOf(const domain::Plan &plan, const QString &indicator)
{
    const auto found = plan.indicator(indicator);
    return found ? indicator + u' ' + found->indicator->name : indicator;
}

} // namespace

HistoryDialog::HistoryDialog(models::ViewSource &source, Prompter &prompter, const QString &indicator, QWidget *parent)
    : QDialog(parent),
      m_source(source),
      m_prompter(prompter),
      m_model(source, indicator),
      m_banner(new MessageBanner(MessageBanner::Tone::Error, this)),
      m_table(new QTableView(this)),
      m_void(new QPushButton(tr("Void…"), this))
{
    setWindowTitle(tr("Rows of %1").arg(indicator));
    setWhiteGround(*this);
    auto *heading = new Label(Label::Tone::Plain, 115, true, this);
    heading->setText(titleOf(source.plan(), indicator));
    setUpTable();
    auto *close = new QPushButton(tr("Close"), this);
    for (QPushButton *button : {m_void, close}) {
        button->setAutoDefault(false);
        button->setAccessibleName(button->text());
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::step(2));
    buttons->addWidget(m_void);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    setSpace(*layout, 5, 3);
    layout->addWidget(heading);
    layout->addWidget(m_banner);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    resize(digitsWide(*this, 120), theme::step(100));

    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_void, &QPushButton::clicked, this, &HistoryDialog::voidChosen);
    connect(new QShortcut(QKeySequence(Qt::Key_Delete), m_table, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, this, &HistoryDialog::voidChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryDialog::showChoice);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &HistoryDialog::showChoice);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &HistoryDialog::showChoice);
    connect(&source, &models::ViewSource::changed, this, &HistoryDialog::refresh);
    refresh();
    m_table->selectRow(0);
    m_table->setFocus();
    showChoice();
}

void HistoryDialog::setUpTable()
{
    m_table->setAccessibleName(tr("Rows, newest day first"));
    m_table->setObjectName(QStringLiteral("rows"));
    m_void->setObjectName(QStringLiteral("void"));
    m_table->setModel(&m_model);
    new TableCopier(*m_table, [this] { return models::copyCaption(m_source, windowTitle()); });
    m_table->setItemDelegate(new StruckDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + theme::step(4));
    QHeaderView &header = *m_table->horizontalHeader();
    header.setHighlightSections(false);
    header.setSectionResizeMode(QHeaderView::ResizeToContents);
    header.setSectionResizeMode(HistoryModel::Note, QHeaderView::Stretch);
    header.setFixedHeight(fontMetrics().height() + theme::step(4));
}

void HistoryDialog::refresh()
{
    if (const auto read = m_model.refresh(); read)
        m_banner->hide();
    else
        m_banner->say(wording::sentence(read.error()));
}

void HistoryDialog::showChoice()
{
    const QModelIndex row = m_table->currentIndex();
    m_void->setEnabled(row.isValid() && !row.data(HistoryModel::VoidedRole).toBool()
                       && !m_source.workspace().isReadOnly());
}

void HistoryDialog::voidChosen()
{
    if (!m_void->isEnabled())
        return;
    const QString id = m_table->currentIndex().data(HistoryModel::RowIdRole).toString();
    const auto reason = m_prompter.askText(
        this,
        {tr("Void a row"), tr("The row stays in the journal and no longer counts. Why is it voided?"), tr("Void")});
    if (!reason)
        return;
    if (const auto voided = session::voidRow(m_source.workspace(), id, *reason); !voided)
        m_banner->say(wording::sentence(voided.error()));
    else
        m_source.refresh();
}

} // namespace xushi::ui
