#pragma once

#include "models/entry/figure_batch.h"
#include "ui/entry/entry_dialog.h"

class QComboBox;

namespace xushi::ui {

class EntryPreviewPanel;
class Prompter;
class ReportDay;
class TableView;

/// Figures in a table, saved together or not at all: the unit and the day that they are of, the table, what the chosen
/// row leads to, and how many there are. Ctrl+Return saves.
class BatchDialog : public EntryDialog {
    Q_OBJECT

protected:
    BatchDialog(models::EntryWriter &writer, Prompter &prompter, const QString &title, QWidget *parent);

    /// The unit and the day to choose, in a row of their own, as the figures have them.
    [[nodiscard]] QHBoxLayout *makeHead(const models::FigureBatch &figures);

    /// The table and what stands below it.
    void addTable(TableView &table);

    /// What stands below the table.
    void showFigures(const models::FigureBatch &figures, int row, const QString &summary);

    [[nodiscard]] Prompter &prompter() const { return m_prompter; }
    [[nodiscard]] QComboBox &unitList() const { return *m_unit; }
    [[nodiscard]] QString chosenUnit() const;
    void resizeToScreen(QSize size);

    virtual void chooseUnit() = 0;
    virtual void setDay(QDate day) = 0;

private:
    Prompter &m_prompter;
    QComboBox *m_unit;
    ReportDay *m_day = nullptr;
    EntryPreviewPanel *m_preview = nullptr;
    Label *m_summary;
};

} // namespace xushi::ui
