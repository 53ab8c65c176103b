#pragma once

#include "ui/widgets/link_button.h"

#include "domain/assessment.h"

namespace xushi::ui {

/// Behind the sentence that says why an indicator has its status: leads to the rule of that status in the manual.
class RuleLink : public LinkButton {
    Q_OBJECT

public:
    explicit RuleLink(QWidget *parent = nullptr);

    void setStatus(domain::Status status);

private:
    domain::Status m_status = domain::Status::NoData;
};

} // namespace xushi::ui
