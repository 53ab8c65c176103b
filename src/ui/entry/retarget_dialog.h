#pragma once

#include "models/entry/retarget_form.h"
#include "ui/entry/preview_dialog.h"

#include <array>

class QComboBox;
class QLineEdit;

namespace xushi::ui {

class DayEdit;
class NodeEditor;
class PillButton;

/// A new target, schedule or nodes for an indicator (调整目标), with a reason.
class RetargetDialog : public PreviewDialog {
    Q_OBJECT

public:
    RetargetDialog(models::EntryWriter &writer, const QString &indicator, QWidget *parent);

protected:
    [[nodiscard]] models::EntryPreviewRequest previewRequest() const override { return m_form.preview(); }
    [[nodiscard]] models::EntryWork work() override { return m_form.work(); }
    void setReady(bool isReady, const models::EntryPreview &preview) override;

private:
    void addFields();
    [[nodiscard]] QLayout *makeSchedules();
    void fill();
    void connectFields();
    void orderTabs();
    void showForm();

    models::RetargetForm m_form;
    QLineEdit *m_target;
    std::array<PillButton *, 4> m_schedules;
    NodeEditor *m_nodes;
    Label *m_now = nullptr; ///< the terms in force
    QComboBox *m_unit;      ///< whose share; shown where the target is split
    DayEdit *m_due;
    DayEdit *m_day;
    QLineEdit *m_reason;
};

} // namespace xushi::ui
