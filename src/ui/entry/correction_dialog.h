#pragma once

#include "models/entry/correction_form.h"
#include "ui/entry/preview_dialog.h"

class QComboBox;
class QLineEdit;

namespace xushi::ui {

class FigureField;
class ReportDay;

/// Corrects a figure of the journal (更正): the wrong figure, the right one, and the reason.
class CorrectionDialog : public PreviewDialog {
    Q_OBJECT

public:
    CorrectionDialog(models::EntryWriter &writer, const domain::JournalRow &row, QWidget *parent);

protected:
    [[nodiscard]] models::EntryPreviewRequest previewRequest() const override { return m_form.preview(); }
    [[nodiscard]] models::EntryWork work() override { return m_form.work(); }
    void setReady(bool isReady, const models::EntryPreview &preview) override;

private:
    void addFields();
    void fill();
    void connectFields();
    void showForm();

    models::CorrectionForm m_form;
    FigureField *m_figure;
    ReportDay *m_day;
    QComboBox *m_unit;
    QLineEdit *m_note;
    QLineEdit *m_reason;
};

} // namespace xushi::ui
