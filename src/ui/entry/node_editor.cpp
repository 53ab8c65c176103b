#include "ui/entry/node_editor.h"

#include "ui/style/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/day_edit.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace xushi::ui {

NodeEditor::NodeEditor(const domain::Period &period, QWidget *parent)
    : QWidget(parent), m_period(period), m_column(new QVBoxLayout(this)), m_add(new QPushButton(tr("Add a day"), this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::step(1));
    m_add->setAutoDefault(false);
    m_add->setAccessibleName(m_add->text());
    m_add->setToolTip(tr("Another day by which something is to be reached (Insert)"));
    m_add->setObjectName(QStringLiteral("addNode"));
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, &NodeEditor::addRequested);
}

void NodeEditor::setNodes(const std::vector<models::TypedNode> &nodes)
{
    for (const Row &row : m_rows)
        delete row.widget;
    m_rows.clear();
    for (const models::TypedNode &node : nodes)
        add(node);
}

std::vector<models::TypedNode> NodeEditor::nodes() const
{
    std::vector<models::TypedNode> typed;
    for (const Row &row : m_rows)
        typed.push_back({row.day->date(), row.value->text()});
    return typed;
}

void NodeEditor::add(const models::TypedNode &node)
{
    auto *widget = new QWidget(this);
    const Row row{widget, new DayEdit(widget), new QLineEdit(node.value, widget),
                  new QPushButton(tr("Remove"), widget)};
    row.day->setPeriod(m_period);
    row.day->setDate(node.by);
    row.day->setAccessibleName(tr("To be reached by"));
    row.value->setAccessibleName(tr("Value to be reached"));
    row.value->setPlaceholderText(tr("Value"));
    row.value->setFixedWidth(digitsWide(*row.value, 16));
    row.away->setAutoDefault(false);
    row.away->setAccessibleName(tr("Remove this day"));
    row.away->setToolTip(tr("Takes this day out of the schedule (Ctrl+Minus in its row)"));
    auto *layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::step(2));
    layout->addWidget(row.day);
    layout->addWidget(row.value);
    layout->addWidget(row.away);
    layout->addStretch();
    m_column->insertWidget(static_cast<int>(m_rows.size()), widget);
    m_rows.push_back(row);
    connect(row.day, &DayEdit::dateChanged, this, &NodeEditor::changed);
    connect(row.value, &QLineEdit::textChanged, this, &NodeEditor::changed);
    connect(row.away, &QPushButton::clicked, this, [this, widget] { remove(widget); });
    widget->show();
    if (isVisible())
        row.value->setFocus();
    Q_EMIT changed();
}

std::vector<QWidget *> NodeEditor::tabStops() const
{
    std::vector<QWidget *> stops;
    for (const Row &row : m_rows)
        stops.insert(stops.end(), {row.day, row.value, row.away});
    stops.push_back(m_add);
    return stops;
}

void NodeEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Insert) {
        Q_EMIT addRequested();
        return;
    }
    if (event->key() == Qt::Key_Minus && event->modifiers().testFlag(Qt::ControlModifier))
        for (const Row &row : m_rows)
            if (row.widget->isAncestorOf(focusWidget()))
                return remove(row.widget);
    QWidget::keyPressEvent(event);
}

void NodeEditor::remove(QWidget *row)
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [row](const Row &one) { return one.widget == row; });
    if (found == m_rows.end())
        return;
    const auto next = m_rows.erase(found);
    if (next != m_rows.end())
        next->value->setFocus();
    else if (!m_rows.empty())
        m_rows.back().value->setFocus();
    else
        m_add->setFocus();
    row->hide();
    row->deleteLater(); // deleted later, because the click may come from one of its buttons
    Q_EMIT changed();
}

} // namespace xushi::ui
