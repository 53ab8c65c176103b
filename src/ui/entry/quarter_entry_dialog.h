#pragma once

#include "models/entry/quarter_entry_model.h"
#include "ui/widgets/reentry_guard.h"

#include <QDialog>

class QComboBox;
class QHBoxLayout;
class QPushButton;

namespace xushi::ui {

class Label;
class EntryPreviewPanel;
class MessageBanner;
class Prompter;
class QuarterEntryTable;
class ReportDay;

/// A quarter's figures of a unit, or of all, typed into one table and saved together or not at all (季度录入).
class QuarterEntryDialog : public QDialog {
    Q_OBJECT

public:
    /// `memory` outlives the dialog.
    QuarterEntryDialog(models::ViewSource &source, models::EntryMemory &memory, Prompter &prompter, const QString &unit,
                       QWidget *parent);

    /// Asks before typed figures are dropped.
    void reject() override;

Q_SIGNALS:
    void saved(const QString &message, const QStringList &rows);

private:
    QHBoxLayout *makeHead();
    QHBoxLayout *makeButtons();
    void chooseUnit();
    void showForm();
    void save();

    models::QuarterEntryModel m_grid;
    Prompter &m_prompter;
    QComboBox *m_unit;
    ReportDay *m_day;
    MessageBanner *m_banner;
    QuarterEntryTable *m_table;
    EntryPreviewPanel *m_preview;
    Label *m_summary;
    QPushButton *m_save;
    ReentryGuard m_saving;
};

} // namespace xushi::ui
