#include "ui/tasks/history_panel.h"

#include "models/tables/sorted_model.h"
#include "models/view/view_source.h"
#include "ui/entry/entry_controller.h"
#include "ui/style/theme.h"
#include "ui/tables/struck_delegate.h"
#include "ui/tables/table_view.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"
#include "ui/widgets/prompter.h"
#include "ui/widgets/selection_keeper.h"

#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace xushi::ui {

HistoryPanel::HistoryPanel(models::ViewSource &source, EntryController &entry, Prompter &prompter, QWidget *parent)
    : QWidget(parent),
      m_source(source),
      m_entry(entry),
      m_prompter(prompter),
      m_model(source, {}, this),
      m_heading(new Label(Label::Tone::Plain, 108, true)),
      m_correct(new QPushButton(tr("Correct…"))),
      m_void(new QPushButton(tr("Void…"))),
      m_table(new TableView(TableView::Height::FitsRows, true)),
      m_nothing(new EmptyState(tr("Nothing was entered yet: Log progress enters the first figure")))
{
    m_heading->setText(tr("Journal"));
    m_heading->setBuddy(m_table);
    m_void->setAccessibleName(m_void->text());
    m_void->setToolTip(tr("Takes the chosen row back, with a reason (Delete)"));
    m_void->setObjectName(QStringLiteral("void"));
    m_correct->setAccessibleName(m_correct->text());
    m_correct->setToolTip(tr("Voids the chosen figure and enters the right one in its place (F2)"));
    m_correct->setObjectName(QStringLiteral("correct"));
    setUpTable();
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::step(2));
    head->addWidget(m_heading, 1);
    head->addWidget(m_correct);
    head->addWidget(m_void);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::step(2));
    layout->addLayout(head);
    layout->addWidget(m_table);
    layout->addWidget(m_nothing);
    connect(&m_model, &models::HistoryModel::refreshed, this, &HistoryPanel::showRows);
    connect(&m_model, &models::HistoryModel::failed, this, [this](const domain::Error &error) {
        m_prompter.tellError(this, error);
        showRows();
    });
    connect(m_void, &QPushButton::clicked, this, &HistoryPanel::voidChosen);
    connect(new QShortcut(QKeySequence(Qt::Key_Delete), m_table, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, this, &HistoryPanel::voidChosen);
    connect(m_correct, &QPushButton::clicked, this, &HistoryPanel::correctChosen);
    connect(new QShortcut(QKeySequence(Qt::Key_F2), m_table, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, this, &HistoryPanel::correctChosen);
}

void HistoryPanel::setUpTable()
{
    m_table->setModel(new models::SortedModel(m_model, m_table));
    m_table->setSortable();
    m_table->setObjectName(QStringLiteral("rows"));
    m_table->setAccessibleName(tr("Rows, newest day first"));
    m_table->setSelectionQuiet(true);
    const auto struck = [this] { return new StruckDelegate(m_table); };
    m_table->setColumn(models::HistoryModel::Day, {struck()});
    m_table->setColumn(models::HistoryModel::Kind, {struck()});
    m_table->setColumn(models::HistoryModel::Value, {struck()});
    m_table->setColumn(models::HistoryModel::Total, {struck()});
    m_table->setColumn(models::HistoryModel::Note, {struck(), 7, 400});
    m_table->setColumn(models::HistoryModel::Reporter, {struck(), 6, 12, 2});
    m_table->setColumn(models::HistoryModel::Recorded, {struck(), 0, 0, 1});
    auto *keeper = new SelectionKeeper(*m_table, models::HistoryModel::Day);
    connect(keeper, &SelectionKeeper::changed, this, &HistoryPanel::showChoice);
}

void HistoryPanel::setIndicator(const QString &indicator)
{
    m_model.setIndicator(indicator);
    refresh();
}

void HistoryPanel::refresh()
{
    m_model.refresh();
}

void HistoryPanel::showRows()
{
    const bool hasRows = m_model.rowCount() > 0;
    m_table->setVisible(hasRows);
    for (QPushButton *button : {m_correct, m_void})
        button->setVisible(hasRows);
    m_nothing->setVisible(!hasRows);
    showChoice();
}

void HistoryPanel::showChoice()
{
    const QModelIndex row = m_table->currentIndex();
    const bool mayChange = row.isValid() && !m_source.database().isReadOnly();
    m_void->setEnabled(mayChange && row.data(models::HistoryModel::VoidableRole).toBool());
    m_correct->setEnabled(mayChange && row.data(models::HistoryModel::CorrectableRole).toBool());
}

void HistoryPanel::correctChosen()
{
    if (m_correct->isEnabled())
        m_entry.correct(this, m_table->currentIndex().data(models::HistoryModel::RowIdRole).toString());
}

void HistoryPanel::voidChosen()
{
    if (!m_void->isEnabled())
        return;
    const QModelIndex row = m_table->currentIndex();
    const QString id = row.data(models::HistoryModel::RowIdRole).toString();
    const auto text = [&](int column) { return row.siblingAtColumn(column).data().toString(); };
    //: a row's day, its kind, its figure
    const QString what =
        tr("%1 %2 %3")
            .arg(text(models::HistoryModel::Day), text(models::HistoryModel::Kind), text(models::HistoryModel::Value));
    m_entry.voidRow(this, {id, what});
}

} // namespace xushi::ui
