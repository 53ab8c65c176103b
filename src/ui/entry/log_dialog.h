#pragma once

#include "models/entry/log_form.h"
#include "ui/entry/preview_dialog.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace xushi::ui {

class FigureField;
class IndicatorField;
class ReportDay;

/// Logs a figure (登记进展). The fields are in the order of typing: indicator, Tab, figure, Return. Day, unit and kind
/// are filled in already and can be changed.
class LogDialog : public PreviewDialog {
    Q_OBJECT

public:
    /// The field that has the focus first.
    enum class Start { Indicator, Figure };

    /// Suggests the indicator and the unit, each of which may be empty. `memory` must outlive the dialog.
    LogDialog(models::EntryWriter &writer, models::EntryMemory &memory, const QString &indicator, const QString &unit,
              Start start, QWidget *parent);
    ~LogDialog() override;

protected:
    [[nodiscard]] models::EntryPreviewRequest previewRequest() const override { return m_form.preview(); }
    [[nodiscard]] models::EntryWork work() override { return m_form.work(); }
    void setReady(bool isReady, const models::EntryPreview &preview) override;
    void saved() override { m_form.remember(); }
    [[nodiscard]] QStringList wordsToLose() const override;

private:
    void addFields();
    void setUpButtons();
    void connectFields();

    void takeIndicator(const QString &typed);
    void goToFigure();
    void showForm();
    void showUnits();
    void saveAndGoOn();
    void goOn(const QString &indicator);

    models::LogForm m_form;
    IndicatorField *m_indicator;
    FigureField *m_figure;
    ReportDay *m_day;
    QComboBox *m_unit;
    QLineEdit *m_note;
    QPushButton *m_saveAndNext;
};

} // namespace xushi::ui
