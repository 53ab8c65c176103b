#include "ui/backups/held_section.h"

#include "models/tables/roles.h"
#include "models/tables/sorted_model.h"
#include "models/view/view_source.h"
#include "ui/entry/entry_controller.h"
#include "ui/style/theme.h"
#include "ui/tables/cell_delegate.h"
#include "ui/tables/outcome_delegate.h"
#include "ui/tables/table_view.h"
#include "ui/widgets/label.h"
#include "ui/widgets/manual_request.h"
#include "ui/widgets/tool_tip.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QPushButton>

namespace xushi::ui {

using models::HeldModel;

HeldSection::HeldSection(models::ViewSource &source, EntryController &entry, QWidget *parent)
    : QWidget(parent),
      m_source(source),
      m_entry(entry),
      m_reading(source.database()),
      m_title(new Label(Label::Tone::Plain, 108, true, this)),
      m_note(new Label(Label::Tone::Faint, 100, false, this)),
      m_table(new TableView(TableView::Height::Scrolls, true, this)),
      m_accept(button("acceptHeld", tr("Accept"), tr("The chosen rows count from now on"))),
      m_refuse(button("refuseHeld", tr("Refuse…"), tr("The chosen rows stay in the journal and do not count")))
{
    setManualTopic(*this, models::ManualTopic::Held);
    setUpTable();
    layOut();
    connect(m_accept, &QPushButton::clicked, this, [this] { decide(true); });
    connect(m_refuse, &QPushButton::clicked, this, [this] { decide(false); });
    source.follow(this, &HeldSection::refresh);
    hide();
}

QPushButton *HeldSection::button(const char *name, const QString &text, const QString &toolTip)
{
    auto *made = new QPushButton(text, this);
    made->setObjectName(QLatin1StringView(name));
    made->setAccessibleName(text);
    setPlainToolTip(*made, toolTip);
    made->setAutoDefault(false);
    made->setEnabled(false);
    return made;
}

void HeldSection::setUpTable()
{
    m_table->setModel(new models::SortedModel(m_model, m_table));
    m_table->setSortable();
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto *plain = new CellDelegate(CellDelegate::Tone::Plain, this);
    auto *faint = new CellDelegate(CellDelegate::Tone::Faint, this);
    m_table->setColumn(HeldModel::Plan, {plain});
    m_table->setColumn(HeldModel::Subject, {plain, 6, 14});
    m_table->setColumn(HeldModel::Kind, {plain, 0, 0, 1});
    m_table->setColumn(HeldModel::Figure, {plain});
    m_table->setColumn(HeldModel::Day, {plain, 0, 0, 2});
    m_table->setColumn(HeldModel::Unit, {plain, 4, 9});
    m_table->setColumn(HeldModel::Author, {faint, 4, 0, 3});
    m_table->setColumn(HeldModel::State, {plain, 5, 12});
    m_table->setColumn(HeldModel::Why, {new OutcomeDelegate(CellDelegate::Tone::Plain, this), 10, 400});
    m_table->setWrapped(HeldModel::Why); // a rule is read whole
    m_table->setAccessibleName(tr("Held rows"));
    m_table->setObjectName(QStringLiteral("held"));
    m_table->setCopyCaption([this] { return m_title->text(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HeldSection::allow);
    connect(m_table->verticalHeader(), &QHeaderView::sectionResized, this, &HeldSection::fitHeight);
    connect(m_table->verticalHeader(), &QHeaderView::sectionCountChanged, this, &HeldSection::fitHeight);
}

void HeldSection::layOut()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::step(2));
    head->addWidget(m_title);
    head->addWidget(m_note, 1);
    head->addWidget(m_accept);
    head->addWidget(m_refuse);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::step(2));
    column->addLayout(head);
    column->addWidget(m_table);
    m_title->setBuddy(m_table);
}

void HeldSection::refresh()
{
    m_reading.ask([](session::Workspace &workspace) { return session::heldRows(workspace); },
                  [this](const domain::Result<std::vector<session::HeldEntry>> &entries) {
                      if (entries)
                          showRows(*entries);
                      else
                          Q_EMIT failed(entries.error());
                  });
}

void HeldSection::showRows(const std::vector<session::HeldEntry> &entries)
{
    m_model.setHeld(entries);
    m_table->setColumnWanted(HeldModel::Plan, m_model.hasSeveralPlans());
    const auto refused = static_cast<qsizetype>(entries.size()) - m_model.waiting();
    m_title->setText(tr("Held rows: %1").arg(m_model.waiting()));
    m_note->setText(refused == 0 ? tr("they came by a merge, and do not count until they are accepted")
                                 : tr("refused: %1").arg(refused));
    setVisible(!entries.empty());
    fitHeight();
    allow();
}

/// Few rows take no more room than they need.
void HeldSection::fitHeight()
{
    m_table->setMaximumHeight(m_table->verticalHeader()->length() + m_table->horizontalHeader()->sizeHint().height()
                              + 2 * m_table->frameWidth());
}

void HeldSection::setBusy(bool busy)
{
    m_isBusy = busy;
    allow();
}

void HeldSection::allow()
{
    const bool mayDecide = !m_isBusy && !m_source.database().isReadOnly() && !chosen().isEmpty();
    m_accept->setEnabled(mayDecide);
    m_refuse->setEnabled(mayDecide);
}

QStringList HeldSection::chosen() const
{
    QStringList rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows(HeldModel::Subject))
        rows += index.data(models::KeyRole).toString();
    return rows;
}

void HeldSection::decide(bool accept)
{
    const QStringList rows = chosen();
    m_entry.decideHeld(this, rows, m_model.words(rows), accept);
}

} // namespace xushi::ui
