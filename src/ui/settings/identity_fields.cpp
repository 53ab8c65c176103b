#include "ui/settings/identity_fields.h"

#include "ui/style/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pill_button.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

namespace xushi::ui {

namespace {

constexpr int longestName = 40;

QLabel *remark(const QString &text, QWidget *parent)
{
    auto *label = new Label(Label::Tone::Faint, 95, false, parent);
    label->setText(text);
    label->setMinimumWidth(label->sizeHint().width());
    return label;
}

} // namespace

IdentityFields::IdentityFields(QWidget *parent)
    : QWidget(parent),
      m_name(new QLineEdit(this)),
      m_office(new PillButton(tr("The innovation office"), this)),
      m_liaison(new PillButton(tr("A unit's liaison"), this)),
      m_unit(new QComboBox(this))
{
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setMaxLength(longestName);
    m_name->setToolTip(tr("Stands in the journal beside each row that you enter"));
    m_office->setObjectName(QStringLiteral("office"));
    m_liaison->setObjectName(QStringLiteral("liaison"));
    m_unit->setObjectName(QStringLiteral("unit"));
    m_office->setAccessibleName(m_office->text());
    m_liaison->setAccessibleName(m_liaison->text());
    m_unit->setAccessibleName(tr("Unit"));
    m_office->setToolTip(tr("sees all units and enters for all"));
    m_liaison->setToolTip(tr("sees that unit only"));
    m_office->setChecked(true);
    m_unit->setEnabled(false);
    connect(m_liaison, &QRadioButton::toggled, m_unit, &QWidget::setEnabled);
    connect(m_name, &QLineEdit::textChanged, this,
            [this](const QString &name) { Q_EMIT named(!name.trimmed().isEmpty()); });
    layOut();
    setFocusProxy(m_name);
}

void IdentityFields::layOut()
{
    auto *fields = new QGridLayout(this);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setHorizontalSpacing(theme::step(4));
    fields->setVerticalSpacing(theme::step(2));
    fields->setColumnStretch(1, 1);
    fields->addWidget(fieldLabel(tr("Your name"), m_name), 0, 0);
    fields->addWidget(m_name, 0, 1);
    fields->addWidget(m_office, 1, 0, Qt::AlignLeft);
    fields->addWidget(remark(tr("sees all units and enters for all"), this), 1, 1);
    fields->addWidget(m_liaison, 2, 0, Qt::AlignLeft);
    fields->addWidget(remark(tr("sees that unit only"), this), 2, 1);
    fields->addWidget(m_unit, 3, 1);
}

void IdentityFields::setName(const QString &name)
{
    m_name->setText(name);
    m_name->selectAll();
}

QString IdentityFields::name() const
{
    return m_name->text();
}

void IdentityFields::setUnits(const std::vector<domain::Unit> &units)
{
    std::vector<ComboItem> items;
    for (const domain::Unit &unit : units)
        items.push_back({unit.name, unit.id});
    const QVariant chosen = m_unit->currentIndex() < 0 ? QVariant(m_asKept) : m_unit->currentData();
    setItems(*m_unit, items);
    const int place = m_unit->findData(chosen);
    m_unit->setCurrentIndex(place < 0 && m_asKept.isEmpty() ? 0 : place);
}

void IdentityFields::setUnit(const QString &unit)
{
    m_asKept = unit;
    m_unit->setCurrentIndex(unit.isEmpty() ? 0
                                           : m_unit->findData(unit)); // no item when this plan does not have the unit
    (unit.isEmpty() ? m_office : m_liaison)->setChecked(true);
}

QString IdentityFields::unit() const
{
    if (!m_liaison->isChecked())
        return {};
    return m_unit->currentIndex() < 0 ? m_asKept : m_unit->currentData().toString();
}

} // namespace xushi::ui
