#include "ui/entry/preview_dialog.h"

#include "models/view/view_source.h"
#include "ui/entry/entry_preview_panel.h"
#include "ui/widgets/controls.h"

#include <QHBoxLayout>

namespace xushi::ui {

PreviewDialog::PreviewDialog(models::EntryWriter &writer, const QString &title, const QString &heading, QWidget *parent)
    : EntryDialog(writer, title, heading, parent),
      m_panel(new EntryPreviewPanel(5, this)),
      m_query(writer.source().database())
{
    body().addWidget(m_panel, 1);
    buttons().insertStretch(0);
    m_panel->setMinimumWidth(digitsWide(*this, 66));
}

void PreviewDialog::showPreview()
{
    m_query.ask(previewRequest(), [this](const models::EntryPreview &preview) {
        m_panel->setPreview(preview);
        setReady(preview.kind == models::EntryPreview::Kind::Ready, preview);
    });
    if (m_query.isOpen())
        setReady(true, {});
}

void PreviewDialog::refuse(const models::EntryFailure &failure)
{
    m_panel->refuse(failure.error);
}

} // namespace xushi::ui
