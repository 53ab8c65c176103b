#pragma once

#include "models/entry/correction_form.h"
#include "ui/widgets/leave_guard.h"
#include "ui/widgets/reentry_guard.h"

#include <QDialog>

class QComboBox;
class QGridLayout;
class QLayout;
class QLineEdit;
class QPushButton;

namespace xushi::ui {

class FigureField;
class EntryPreviewPanel;
class ReportDay;

/// A figure of the journal corrected (更正): what it says, what is right, and why. Everything typed stays when it is
/// refused.
class CorrectionDialog : public QDialog {
    Q_OBJECT

public:
    CorrectionDialog(models::ViewSource &source, const domain::JournalRow &row, QWidget *parent);

    void reject() override;

Q_SIGNALS:
    void saved(const xushi::models::Entered &entered);

private:
    [[nodiscard]] QGridLayout *makeFields();
    [[nodiscard]] QLayout *makeButtons();
    void fill();
    void connectFields();
    void showForm();
    void save();

    models::CorrectionForm m_form;
    FigureField *m_figure;
    ReportDay *m_day;
    QComboBox *m_unit;
    QLineEdit *m_note;
    QLineEdit *m_reason;
    EntryPreviewPanel *m_preview;
    QPushButton *m_save;
    LeaveGuard m_leaving;
    ReentryGuard m_saving;
};

} // namespace xushi::ui
