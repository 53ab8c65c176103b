#include "ui/user_dialog.h"

#include "models/view_source.h"
#include "ui/controls.h"
#include "ui/label.h"
#include "ui/manual_request.h"
#include "ui/pill_button.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QPushButton>

namespace xushi::ui {

UserDialog::UserDialog(const models::ViewSource &source, const QString &unit, QWidget *parent)
    : QDialog(parent),
      m_office(new PillButton(tr("The innovation office"), this)),
      m_liaison(new PillButton(tr("A unit’s liaison"), this)),
      m_unit(new QComboBox(this))
{
    setWindowTitle(tr("Who works here?"));
    setWhiteGround(*this);
    explainUnder(*this, models::ManualTopic::Liaison);
    auto *heading = new Label(Label::Tone::Plain, 115, true, this);
    heading->setText(tr("Who works here?"));
    const auto remark = [this](const QString &text) {
        auto *label = new Label(Label::Tone::Faint, 95, false, this);
        label->setText(text);
        return label;
    };
    for (const domain::Unit &one : source.plan().units)
        m_unit->addItem(one.name, one.id);
    m_unit->setCurrentIndex(std::max(0, m_unit->findData(unit)));
    m_unit->setAccessibleName(tr("Unit"));
    m_office->setAccessibleName(m_office->text());
    m_liaison->setAccessibleName(m_liaison->text());
    m_office->setToolTip(tr("sees all units and enters for all"));
    m_liaison->setToolTip(tr("sees the unit’s own tasks, figures and sheet"));
    m_office->setObjectName(QStringLiteral("office"));
    m_liaison->setObjectName(QStringLiteral("liaison"));
    m_unit->setObjectName(QStringLiteral("unit"));
    (unit.isEmpty() ? m_office : m_liaison)->setChecked(true);

    auto *accept = primaryButton(tr("Start"), this);
    accept->setAccessibleName(accept->text());
    accept->setObjectName(QStringLiteral("start"));
    accept->setDefault(true);
    accept->setToolTip(tr("Shows the window for who is chosen, and keeps the choice (Return)"));
    connect(accept, &QPushButton::clicked, this, &QDialog::accept);
    connect(this, &QDialog::accepted, this,
            [this] { Q_EMIT chosen(m_liaison->isChecked() ? m_unit->currentData().toString() : QString()); });
    connect(m_liaison, &QRadioButton::toggled, this, &UserDialog::showChoice);

    auto *fields = new QGridLayout;
    fields->setHorizontalSpacing(theme::step(4));
    fields->setVerticalSpacing(theme::step(2));
    fields->setColumnStretch(1, 1);
    fields->addWidget(m_office, 0, 0, Qt::AlignLeft);
    fields->addWidget(remark(tr("sees all units and enters for all")), 0, 1);
    fields->addWidget(m_liaison, 1, 0, Qt::AlignLeft);
    fields->addWidget(remark(tr("sees the unit’s own tasks, figures and sheet")), 1, 1);
    fields->addWidget(m_unit, 2, 1);
    auto *layout = new QVBoxLayout(this);
    setSpace(*layout, 5, 3);
    layout->addWidget(heading);
    layout->addLayout(fields);
    layout->addWidget(remark(tr("To be changed at any time at the bottom of the side bar.")));
    layout->addWidget(accept, 0, Qt::AlignRight);
    showChoice();
    (unit.isEmpty() ? m_office : m_liaison)->setFocus();
}

void UserDialog::showChoice()
{
    m_unit->setEnabled(m_liaison->isChecked());
}

} // namespace xushi::ui
