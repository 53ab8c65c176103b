#pragma once

#include "models/maintenance/check_outcome.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace xushi::ui {

class FittingText;
class Label;

/// The outcome of a check or a repair (核验结果): all findings and what to do about each. The user can read, copy and
/// repair them. Hidden while there are no findings.
class CheckOutcomePanel : public Card {
    Q_OBJECT

public:
    explicit CheckOutcomePanel(QWidget *parent);

    void setOutcome(const std::optional<models::CheckOutcome> &outcome);
    void setBusy(bool busy);

Q_SIGNALS:
    void repairRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    QPushButton *button(const QString &name, const QString &text, const QString &toolTip);
    void write();
    void copy() const;

    std::optional<models::CheckOutcome> m_outcome;
    Label *m_title;
    FittingText *m_text;
    QPushButton *m_repair;
    QPushButton *m_copy;
    QPushButton *m_close;
};

} // namespace xushi::ui
