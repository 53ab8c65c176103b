#pragma once

#include "models/entry/preview_query.h"
#include "ui/entry/entry_dialog.h"

namespace xushi::ui {

class EntryPreviewPanel;

/// A dialog for an entry in figures. While the user types, it previews what saving would do. It shows a refusal in the
/// place of the preview.
class PreviewDialog : public EntryDialog {
    Q_OBJECT

protected:
    PreviewDialog(models::EntryWriter &writer, const QString &title, const QString &heading, QWidget *parent);

    /// The preview to ask for with the fields as they are now.
    [[nodiscard]] virtual models::EntryPreviewRequest previewRequest() const = 0;

    /// Called with the newest preview; `isReady` says whether the preview allows saving. Called with false while the
    /// preview is pending, so that its warnings are seen before anything is saved.
    virtual void setReady(bool isReady, const models::EntryPreview &preview) = 0;

    /// Asks for the preview of the fields as they are now.
    void showPreview();

    void refuse(const models::EntryFailure &failure) override;
    void keyPressEvent(QKeyEvent *event) override;
    [[nodiscard]] QWidget *partBelowFields() const override;

private:
    EntryPreviewPanel *m_panel;
    models::PreviewQuery m_query;
    bool m_isSaveWanted = false; ///< Return was pressed while the preview was pending
};

} // namespace xushi::ui
