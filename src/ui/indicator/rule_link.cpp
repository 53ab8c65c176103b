#include "ui/indicator/rule_link.h"

#include "ui/widgets/manual_request.h"
#include "wording/plan_words.h"

namespace xushi::ui {

RuleLink::RuleLink(QWidget *parent) : LinkButton(tr("The rule"), parent)
{
    setObjectName(QStringLiteral("rule"));
    connect(this, &QPushButton::clicked, this, [this] { askForManual(*this, models::manualSection(m_status)); });
    setStatus(m_status);
}

void RuleLink::setStatus(domain::Status status)
{
    m_status = status;
    const QString word = wording::word(status);
    setAccessibleName(tr("The rule of “%1”").arg(word));
    setToolTip(tr("Opens the manual at the rule by which an indicator is “%1”, with an example").arg(word));
}

} // namespace xushi::ui
