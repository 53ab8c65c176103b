#include "ui/entry/preview_dialog.h"

#include "models/view/view_source.h"
#include "ui/entry/entry_preview_panel.h"
#include "ui/widgets/controls.h"

#include <QHBoxLayout>
#include <QKeyEvent>

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
    m_isSaveWanted = false;
    m_query.ask(previewRequest(), [this](const models::EntryPreview &preview) {
        m_panel->setPreview(preview);
        setReady(preview.kind == models::EntryPreview::Kind::Ready, preview);
        if (std::exchange(m_isSaveWanted, false))
            save();
    });
    if (!m_query.isOpen())
        return;
    // The panel must not show what other input leads to. Saving waits, so that no warning is missed.
    m_panel->setPreview({models::EntryPreview::Kind::Incomplete, tr("Working it out…")});
    setReady(false, {});
}

/// Return that is pressed before the preview is there saves once it is.
void PreviewDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers().testFlag(Qt::ControlModifier) == false && m_query.isOpen())
        m_isSaveWanted = true;
    else
        EntryDialog::keyPressEvent(event);
}

QWidget *PreviewDialog::partBelowFields() const
{
    return m_panel;
}

void PreviewDialog::refuse(const models::EntryFailure &failure)
{
    m_panel->refuse(failure.error);
}

} // namespace xushi::ui
