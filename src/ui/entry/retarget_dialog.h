#pragma once

#include "models/entry/retarget_form.h"
#include "ui/widgets/leave_guard.h"
#include "ui/widgets/reentry_guard.h"

#include <QDialog>

#include <array>

class QGridLayout;
class QLineEdit;
class QPushButton;

namespace xushi::ui {

class DayEdit;
class EntryPreviewPanel;
class NodeEditor;
class PillButton;

/// A new target, schedule or nodes for an indicator (调整目标), with a reason. Everything typed stays when it is
/// refused.
class RetargetDialog : public QDialog {
    Q_OBJECT

public:
    RetargetDialog(models::ViewSource &source, const QString &indicator, QWidget *parent);

    void reject() override;

Q_SIGNALS:
    void saved(const QString &message, const QString &row);

private:
    [[nodiscard]] QGridLayout *makeFields();
    [[nodiscard]] QLayout *makeSchedules();
    [[nodiscard]] QLayout *makeButtons();
    void fill();
    void connectFields();
    void orderTabs();
    void showForm();
    void save();

    models::RetargetForm m_form;
    QLineEdit *m_target;
    std::array<PillButton *, 4> m_schedules;
    NodeEditor *m_nodes;
    DayEdit *m_day;
    QLineEdit *m_reason;
    EntryPreviewPanel *m_preview;
    QPushButton *m_cancel;
    QPushButton *m_save;
    LeaveGuard m_leaving;
    ReentryGuard m_saving;
};

} // namespace xushi::ui
