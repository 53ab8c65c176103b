#pragma once

#include "models/entry/entry_preview.h"
#include "ui/widgets/card.h"

class QLabel;

namespace xushi::ui {

class CopyDetailsButton;
class RuleLink;
class StatusLabel;

/// What saving would do: the new actual, the status before and after, why, with the way to the rule, and what is
/// unusual; or why it cannot be.
class EntryPreviewPanel : public Card {
    Q_OBJECT

public:
    /// Keeps room for so many lines, so that a long sentence does not make the dialog jump.
    EntryPreviewPanel(int linesReserved, QWidget *parent);

    void setPreview(const models::EntryPreview &entryPreview);

    /// What was to be saved was refused; the details can be copied until there is another outcome.
    void refuse(const domain::Error &error);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeRoom();

    int m_reserved = 0; ///< height that is always kept
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
