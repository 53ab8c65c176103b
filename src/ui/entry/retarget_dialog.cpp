#include "ui/entry/retarget_dialog.h"

#include "models/view/view_source.h"
#include "ui/entry/node_editor.h"
#include "ui/style/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/label.h"
#include "ui/widgets/manual_request.h"
#include "ui/widgets/pill_button.h"
#include "ui/widgets/tool_tip.h"
#include "wording/plan_words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

namespace xushi::ui {

using domain::Schedule;

namespace {

constexpr std::array schedules{Schedule::Linear, Schedule::Constant, Schedule::YearEnd, Schedule::Nodes};

QString scheduleHint(Schedule schedule)
{
    switch (schedule) {
    case Schedule::Linear:
        return RetargetDialog::tr("From the baseline to the target in proportion to the months gone");
    case Schedule::Constant:
        return RetargetDialog::tr("The target itself is expected on every day");
    case Schedule::YearEnd:
        return RetargetDialog::tr("Judged only when the plan's period ends");
    case Schedule::Nodes:
        return RetargetDialog::tr("By dated values of your own, on straight lines between them");
    }
    return {};
}

} // namespace

RetargetDialog::RetargetDialog(models::EntryWriter &writer, const QString &indicator, QWidget *parent)
    : PreviewDialog(writer, tr("Retarget %1").arg(indicator), models::RetargetForm(writer.source(), indicator).title(),
                    parent),
      m_form(writer.source(), indicator),
      m_target(new QLineEdit(this)),
      m_schedules{},
      m_nodes(new NodeEditor(writer.source().plan().period, this)),
      m_unit(new QComboBox(this)),
      m_due(new DayEdit(this)),
      m_day(new DayEdit(this)),
      m_reason(new QLineEdit(this))
{
    setManualTopic(*this, models::ManualTopic::Retarget);
    addFields();
    fill();
    connectFields();
    orderTabs();
    writer.source().follow(this, &RetargetDialog::showForm);
    showForm();
    m_target->setFocus();
    m_target->selectAll();
}

void RetargetDialog::addFields()
{
    auto *now = new Label(Label::Tone::Plain, 100, false, this);
    now->setText(m_form.currentTerms());
    auto *unit = new Label(Label::Tone::Plain, 100, false, this);
    unit->setText(m_form.unitOfMeasure());
    auto *target = new QHBoxLayout;
    target->setSpacing(theme::step(2));
    target->addWidget(m_target);
    target->addWidget(unit);
    target->addStretch();
    m_target->setFixedWidth(digitsWide(*m_target, 16));
    if (!m_form.units().empty()) {
        showChoices(*m_unit, m_form.units(), m_form.unit());
        addField(tr("Share of"), m_unit, m_unit);
    }
    m_unit->setVisible(!m_form.units().empty());
    m_now = now;
    addField(tr("Now"), now, now);
    addField(tr("New target"), m_target, target);
    addField(tr("Schedule"), m_nodes, makeSchedules()); // the nodes' accessible name is set below
    fields().addWidget(m_nodes, fields().rowCount(), 1);
    addField(tr("Due"), m_due, m_due);
    addField(tr("From"), m_day, m_day);
    addField(tr("Reason"), m_reason, m_reason);
    m_nodes->setAccessibleName(tr("Days and what is to be reached by each"));
    m_reason->setPlaceholderText(tr("Who decided it and why"));
}

QLayout *RetargetDialog::makeSchedules()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::step(1));
    for (std::size_t i = 0; i < schedules.size(); ++i) {
        m_schedules[i] = new PillButton(wording::word(schedules[i]), this);
        m_schedules[i]->setAccessibleName(m_schedules[i]->text());
        m_schedules[i]->setObjectName(QStringLiteral("schedule%1").arg(i));
        setPlainToolTip(*m_schedules[i], scheduleHint(schedules[i]));
        row->addWidget(m_schedules[i]);
    }
    row->addStretch();
    return row;
}

void RetargetDialog::fill()
{
    m_target->setObjectName(QStringLiteral("target"));
    m_unit->setObjectName(QStringLiteral("unit"));
    m_due->setObjectName(QStringLiteral("due"));
    m_due->setDate(m_form.due());
    m_day->setObjectName(QStringLiteral("day"));
    m_reason->setObjectName(QStringLiteral("reason"));
    m_target->setText(m_form.target());
    m_day->setDate(m_form.day());
    m_nodes->setNodes(m_form.nodes());
}

void RetargetDialog::connectFields()
{
    connect(m_target, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_form.setTarget(typed);
        showForm();
    });
    connect(m_unit, &QComboBox::activated, this, [this] {
        m_form.setUnit(m_unit->currentData().toString());
        m_now->setText(m_form.currentTerms());
        m_target->setText(m_form.target());
        m_due->setDate(m_form.due());
        showForm();
    });
    connect(m_due, &DayEdit::dateChanged, this, [this](QDate due) {
        m_form.setDue(due);
        showForm();
    });
    connect(m_day, &DayEdit::dateChanged, this, [this](QDate day) {
        m_form.setDay(day);
        showForm();
    });
    connect(m_reason, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_form.setReason(typed);
        showForm();
    });
    connect(m_nodes, &NodeEditor::changed, this, [this] {
        m_form.setNodes(m_nodes->nodes());
        orderTabs();
        showForm();
    });
    connect(m_nodes, &NodeEditor::addRequested, this, [this] { m_nodes->add(m_form.nextNode()); });
    for (std::size_t i = 0; i < schedules.size(); ++i)
        connect(m_schedules[i], &QRadioButton::clicked, this, [this, i] {
            m_form.setSchedule(schedules[i]);
            if (schedules[i] == Schedule::Nodes && m_form.nodes().empty())
                m_nodes->add(m_form.nextNode());
            showForm();
        });
}

/// Sets the tab order again after rows were added or removed.
void RetargetDialog::orderTabs()
{
    std::vector<QWidget *> stops{m_unit, m_target};
    stops.insert(stops.end(), m_schedules.begin(), m_schedules.end());
    const auto nodes = m_nodes->tabStops();
    stops.insert(stops.end(), nodes.begin(), nodes.end());
    stops.insert(stops.end(), {m_due, m_day, m_reason, &cancelButton(), &saveButton()});
    for (std::size_t i = 1; i < stops.size(); ++i)
        setTabOrder(stops[i - 1], stops[i]);
}

void RetargetDialog::showForm()
{
    for (std::size_t i = 0; i < schedules.size(); ++i) {
        const bool isChosen = schedules[i] == m_form.schedule();
        m_schedules[i]->setChecked(isChosen);
        m_schedules[i]->setFocusPolicy(isChosen ? Qt::StrongFocus : Qt::ClickFocus); // the arrow keys reach the others
    }
    m_nodes->setVisible(m_form.schedule() == Schedule::Nodes);
    showPreview();
}

void RetargetDialog::setReady(bool isReady, const models::EntryPreview &preview)
{
    const QString whyNot = isReady ? m_form.missingReason() : preview.text;
    saveButton().setEnabled(isReady && whyNot.isEmpty());
    setPlainToolTip(saveButton(), whyNot.isEmpty() ? tr(
                                      "Writes the new target into the journal; the old one stays to be seen (Return)")
                                                   : whyNot);
}

} // namespace xushi::ui
