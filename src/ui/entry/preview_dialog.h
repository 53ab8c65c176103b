#pragma once

#include "models/entry/preview_query.h"
#include "ui/entry/entry_dialog.h"

namespace xushi::ui {

class EntryPreviewPanel;

/// The dialog of an entry in figures: while it is typed, it shows what saving would do. What was refused is said where
/// the preview stands.
class PreviewDialog : public EntryDialog {
    Q_OBJECT

protected:
    PreviewDialog(models::EntryWriter &writer, const QString &title, const QString &heading, QWidget *parent);

    /// What is to be shown of what is filled in now.
    [[nodiscard]] virtual models::EntryPreviewRequest previewRequest() const = 0;

    /// The newest preview is there; whether what is filled in can be saved as far as that goes. Also called with true
    /// while it is still to come, since saving checks once more.
    virtual void setReady(bool isReady, const models::EntryPreview &preview) = 0;

    /// Asks for the preview of what is filled in now.
    void showPreview();

    void refuse(const models::EntryFailure &failure) override;

private:
    EntryPreviewPanel *m_panel;
    models::PreviewQuery m_query;
};

} // namespace xushi::ui
