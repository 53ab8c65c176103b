#include "ui/sheets/bulletin_names.h"

#include "ui/style/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>

namespace xushi::ui {

BulletinNames::BulletinNames(papers::BulletinDraft &draft, QWidget *parent)
    : QWidget(parent), m_draft(draft), m_rows(new QGridLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(theme::step(2));
    m_rows->setVerticalSpacing(theme::step(1));
    m_rows->setColumnStretch(1, 1);
    refresh();
}

void BulletinNames::refresh()
{
    const auto names = m_draft.names();
    QStringList units;
    for (const papers::NameInBulletin &name : names)
        units += name.unit;
    if (units == m_listed && m_rows->count() > 0)
        return;
    m_listed = units;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const papers::NameInBulletin &name : names)
        addRow(m_rows->rowCount(), name);
    if (names.empty()) {
        auto *none = new Label(Label::Tone::Faint, 100, false, this);
        none->setText(tr("The bulletin names no unit."));
        m_rows->addWidget(none, 0, 0, 1, 2);
    }
}

void BulletinNames::addRow(int row, const papers::NameInBulletin &name)
{
    auto *strike = new QCheckBox(withoutMnemonic(name.name), this);
    strike->setObjectName(QStringLiteral("strike-") + name.unit);
    strike->setChecked(name.isStruck);
    strike->setToolTip(tr("Takes the unit's name out of the bulletin; the reason stays with the draft"));
    strike->setAccessibleName(tr("Do not name %1").arg(name.name));
    auto *reason = new QLineEdit(name.reason, this);
    reason->setObjectName(QStringLiteral("reason-") + name.unit);
    reason->setPlaceholderText(tr("Reason"));
    reason->setAccessibleName(tr("Why %1 is not named").arg(name.name));
    reason->setEnabled(name.isStruck);
    m_rows->addWidget(strike, row, 0);
    m_rows->addWidget(reason, row, 1);
    connect(strike, &QCheckBox::toggled, this, [this, unit = name.unit, reason](bool isStruck) {
        m_draft.strike(unit, isStruck);
        m_draft.setReason(unit, reason->text());
        reason->setEnabled(isStruck);
        if (isStruck)
            reason->setFocus();
        Q_EMIT changed();
    });
    connect(reason, &QLineEdit::textChanged, this, [this, unit = name.unit](const QString &text) {
        m_draft.setReason(unit, text);
        Q_EMIT changed();
    });
}

} // namespace xushi::ui
