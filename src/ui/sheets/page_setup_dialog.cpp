#include "ui/sheets/page_setup_dialog.h"

#include "ui/style/theme.h"
#include "ui/widgets/body_area.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/manual_request.h"

#include <QComboBox>
#include <QGridLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

namespace xushi::ui {

using report::Binding;
using report::Column;
using report::PageSetup;
using report::Paper;

PageSetupDialog::PageSetupDialog(const PageSetup &setup, QWidget *parent)
    : QDialog(parent),
      m_paper(new QComboBox(this)),
      m_orientation(new QComboBox(this)),
      m_binding(new QComboBox(this)),
      m_margins{new QSpinBox(this), new QSpinBox(this), new QSpinBox(this), new QSpinBox(this)},
      m_columns(new QListWidget(this)),
      m_up(new QPushButton(tr("Up"), this)),
      m_down(new QPushButton(tr("Down"), this))
{
    setWindowTitle(tr("Page setup"));
    setWhiteGround(*this);
    setManualTopic(*this, models::ManualTopic::PageSetup);
    setWindowModality(Qt::WindowModal); // so that the manual can be read meanwhile
    auto *heading = new Label(Label::Tone::Plain, 115, true, this);
    heading->setText(windowTitle());
    auto *parts = new QHBoxLayout;
    parts->setSpacing(theme::step(8));
    parts->addWidget(makePaper(), 1);
    parts->addWidget(makeColumns(), 1);
    auto *usual = new QPushButton(tr("As usual"), this);
    usual->setObjectName(QStringLiteral("usual"));
    usual->setToolTip(tr("The paper, margins and columns of official sheets"));
    auto *accept = primaryButton(tr("Apply"), this);
    accept->setObjectName(QStringLiteral("apply"));
    accept->setDefault(true);
    accept->setToolTip(tr("Lays the sheets out anew, and keeps the setup (Return)"));
    m_up->setToolTip(tr("Prints the chosen column further left"));
    m_down->setToolTip(tr("Prints the chosen column further right"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::step(2));
    buttons->addWidget(usual);
    buttons->addStretch();
    buttons->addWidget(cancelButton(this));
    buttons->addWidget(accept);
    for (QPushButton *button : {usual, accept, m_up, m_down}) {
        button->setAutoDefault(false);
        button->setAccessibleName(button->text());
    }
    auto *layout = new QVBoxLayout(this);
    setSpace(*layout, 5, 4);
    layout->addWidget(heading);
    layout->addWidget(new BodyArea(parts, this), 1);
    layout->addLayout(buttons);
    connect(usual, &QPushButton::clicked, this, [this] { show({}); });
    connect(accept, &QPushButton::clicked, this, &QDialog::accept);
    show(setup.sound());
    m_paper->setFocus();
}

QWidget *PageSetupDialog::makePaper()
{
    setItems(*m_paper, {{QStringLiteral("A4"), int(Paper::A4)},
                        {QStringLiteral("A3"), int(Paper::A3)},
                        {QStringLiteral("B4"), int(Paper::B4)}});
    setItems(*m_orientation, {{tr("Landscape"), true}, {tr("Portrait"), false}});
    setItems(*m_binding, {{tr("On the left"), int(Binding::Left)},
                          {tr("On the right"), int(Binding::Right)},
                          {tr("Both sides printed"), int(Binding::Mirrored)}});
    auto *part = new QWidget(this);
    auto *fields = new QGridLayout(part);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setHorizontalSpacing(theme::step(4));
    fields->setVerticalSpacing(theme::step(2));
    fields->setColumnStretch(1, 1);
    const auto add = [&](const QString &name, QWidget *field, const char *objectName) {
        field->setObjectName(QString::fromLatin1(objectName));
        fields->addWidget(field, fields->rowCount(), 1);
        fields->addWidget(fieldLabel(name, field), fields->rowCount() - 1, 0);
    };
    add(tr("Paper"), m_paper, "paper");
    add(tr("Orientation"), m_orientation, "orientation");
    add(tr("Binding"), m_binding, "binding");
    add(tr("Margin at the top"), m_margins[0], "top");
    add(tr("Bound margin"), m_margins[1], "bound");
    add(tr("Outer margin"), m_margins[2], "outer");
    add(tr("Margin at the bottom"), m_margins[3], "bottom");
    for (QSpinBox *margin : m_margins) {
        margin->setRange(report::leastMargin, report::mostMargin);
        margin->setSuffix(tr(" mm"));
    }
    fields->setRowStretch(fields->rowCount(), 1);
    return part;
}

QWidget *PageSetupDialog::makeColumns()
{
    auto *part = new QWidget(this);
    auto *name = fieldLabel(tr("Columns, left to right"), m_columns);
    m_columns->setObjectName(QStringLiteral("columns"));
    m_columns->setDragDropMode(QAbstractItemView::InternalMove);
    m_columns->setMinimumHeight(fontMetrics().height() * 12);
    m_up->setObjectName(QStringLiteral("up"));
    m_down->setObjectName(QStringLiteral("down"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_up);
    buttons->addWidget(m_down);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(name);
    column->addWidget(m_columns, 1);
    column->addLayout(buttons);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    return part;
}

void PageSetupDialog::show(const PageSetup &setup)
{
    m_paper->setCurrentIndex(m_paper->findData(int(setup.paper)));
    m_orientation->setCurrentIndex(m_orientation->findData(setup.isLandscape));
    m_binding->setCurrentIndex(m_binding->findData(int(setup.binding)));
    const std::array margins{setup.margins.top, setup.margins.binding, setup.margins.outer, setup.margins.bottom};
    for (std::size_t i = 0; i < margins.size(); ++i)
        m_margins[i]->setValue(margins[i]);
    m_columns->clear();
    for (const Column column : setup.columns)
        addColumn(column, true);
    for (const Column column : report::allColumns())
        if (std::find(setup.columns.begin(), setup.columns.end(), column) == setup.columns.end())
            addColumn(column, false);
    m_columns->setCurrentRow(0);
}

void PageSetupDialog::addColumn(Column column, bool isShown)
{
    auto *item = new QListWidgetItem(report::columnName(column), m_columns);
    item->setData(Qt::UserRole, int(column));
    item->setFlags(item->flags() & ~Qt::ItemIsDropEnabled);
    item->setCheckState(isShown ? Qt::Checked : Qt::Unchecked);
    if (report::isNeeded(column)) { // the sheet is useless without it
        item->setFlags(item->flags() & ~Qt::ItemIsUserCheckable);
        item->setToolTip(tr("Always shown"));
    }
}

void PageSetupDialog::move(int by)
{
    const int row = m_columns->currentRow();
    const int to = row + by;
    if (row < 0 || to < 0 || to >= m_columns->count())
        return;
    m_columns->insertItem(to, m_columns->takeItem(row));
    m_columns->setCurrentRow(to);
}

PageSetup PageSetupDialog::setup() const
{
    PageSetup setup;
    setup.paper = static_cast<Paper>(m_paper->currentData().toInt());
    setup.isLandscape = m_orientation->currentData().toBool();
    setup.binding = static_cast<Binding>(m_binding->currentData().toInt());
    setup.margins = {m_margins[0]->value(), m_margins[1]->value(), m_margins[2]->value(), m_margins[3]->value()};
    setup.columns.clear();
    for (int row = 0; row < m_columns->count(); ++row) {
        const QListWidgetItem &item = *m_columns->item(row);
        const auto column = static_cast<Column>(item.data(Qt::UserRole).toInt());
        if (item.checkState() == Qt::Checked || report::isNeeded(column))
            setup.columns.push_back(column);
    }
    return setup.sound();
}

} // namespace xushi::ui
