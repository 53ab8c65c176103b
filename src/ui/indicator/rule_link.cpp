#include "ui/indicator/rule_link.h"

#include "ui/widgets/manual_request.h"
#include "ui/widgets/tool_tip.h"

namespace xushi::ui {

RuleLink::RuleLink(QWidget *parent) : LinkButton(tr("The rule"), parent)
{
    setObjectName(QStringLiteral("rule"));
    connect(this, &QPushButton::clicked, this, [this] { askForManual(*this, models::manualSection(m_status)); });
    setStatus({m_status, wording::word(m_status)});
}

void RuleLink::setStatus(const wording::ShownStatus &status)
{
    m_status = status.status;
    setAccessibleName(tr("The rule of “%1”").arg(status.word));
    setPlainToolTip(*this,
                    tr("Opens the manual at the rule by which an indicator is “%1”, with an example").arg(status.word));
}

} // namespace xushi::ui
