#pragma once

#include "ui/widgets/link_button.h"

#include "wording/plan_words.h"

namespace xushi::ui {

/// A link behind the sentence that explains a status; opens the manual at the rule of that status.
class RuleLink : public LinkButton {
    Q_OBJECT

public:
    explicit RuleLink(QWidget *parent = nullptr);

    void setStatus(const wording::ShownStatus &status);

private:
    domain::Status m_status = domain::Status::NoData;
};

} // namespace xushi::ui
