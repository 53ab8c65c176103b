#pragma once

#include "models/entry/log_form.h"
#include "ui/widgets/leave_guard.h"
#include "ui/widgets/reentry_guard.h"

#include <QDialog>

class QBoxLayout;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace xushi::ui {

class FigureField;
class IndicatorField;
class EntryPreviewPanel;
class ReportDay;

/// Logs a figure (登记进展). Fields stand in the order in which they are filled in: indicator, Tab, figure, Return;
/// day, unit and kind are already there, and are changed when need be.
class LogDialog : public QDialog {
    Q_OBJECT

public:
    /// The field that is written in first.
    enum class Start { Indicator, Figure };

    /// Suggests the indicator and the unit, each of which may be empty. `memory` outlives the dialog.
    LogDialog(models::ViewSource &source, models::EntryMemory &memory, const QString &indicator, const QString &unit,
              Start start, QWidget *parent);
    ~LogDialog() override;

    void reject() override;

Q_SIGNALS:
    void saved(const QString &message, const QString &row);

private:
    QBoxLayout *makeButtons();
    void nameFields();
    void connectFields();

    void takeIndicator(const QString &typed);
    void showForm();
    void showUnits();
    void showOutlook();

    void save();
    void saveAndGoOn();
    bool write();

    models::LogForm m_form;
    IndicatorField *m_indicator;
    FigureField *m_figure;
    ReportDay *m_day;
    QComboBox *m_unit;
    QLineEdit *m_note;
    EntryPreviewPanel *m_preview;
    QPushButton *m_save;
    QPushButton *m_saveAndNext;
    LeaveGuard m_leaving;
    ReentryGuard m_saving;
};

} // namespace xushi::ui
