#pragma once

#include "models/entry/quarter_grid_model.h"
#include "ui/widgets/once.h"

#include <QDialog>

class QComboBox;
class QHBoxLayout;
class QPushButton;

namespace xushi::ui {

class Label;
class LogOutlookPanel;
class MessageBanner;
class Prompter;
class QuarterGridTable;
class ReportDay;

/// A quarter's figures of a unit, or of all, typed into one table and saved together or not at all (季度录入).
class QuarterGridDialog : public QDialog {
    Q_OBJECT

public:
    /// `memory` outlives the dialog.
    QuarterGridDialog(models::ViewSource &source, models::EntryMemory &memory, Prompter &prompter, const QString &unit,
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

    models::QuarterGridModel m_grid;
    Prompter &m_prompter;
    QComboBox *m_unit;
    ReportDay *m_day;
    MessageBanner *m_banner;
    QuarterGridTable *m_table;
    LogOutlookPanel *m_outlook;
    Label *m_summary;
    QPushButton *m_save;
    Once m_saving;
};

} // namespace xushi::ui
