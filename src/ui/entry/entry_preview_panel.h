#pragma once

#include "models/entry/entry_preview.h"
#include "ui/widgets/card.h"

class QLabel;

namespace xushi::ui {

class CopyDetailsButton;
class RuleLink;
class StatusLabel;

/// What saving would do: the new actual, the status before and after, the reason with a link to the rule, and warnings;
/// or why it cannot be saved.
class EntryPreviewPanel : public Card {
    Q_OBJECT

public:
    /// Reserves space for this many lines, so that a long sentence does not move the dialog.
    EntryPreviewPanel(int linesReserved, QWidget *parent);

    void setPreview(const models::EntryPreview &entryPreview);

    /// Shows why saving was refused. The details can be copied until the next outcome is shown.
    void refuse(const domain::Error &error);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeRoom();

    int m_reserved = 0; ///< the height that is always reserved
    QColor m_wash;
    QLabel *m_text;
    StatusLabel *m_before;
    QLabel *m_arrow;
    StatusLabel *m_after;
    QLabel *m_why;
    RuleLink *m_rule;
    QLabel *m_warnings;
    CopyDetailsButton *m_copy;
};

} // namespace xushi::ui
