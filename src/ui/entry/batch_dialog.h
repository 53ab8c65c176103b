#pragma once

#include "models/entry/figure_batch.h"
#include "ui/entry/entry_dialog.h"

class QComboBox;

namespace xushi::ui {

class EntryPreviewPanel;
class Prompter;
class ReportDay;
class TableView;

/// A dialog with figures in a table, which are saved together or not at all. It shows their unit and day, the table,
/// the preview of the chosen row, and the number of figures. Ctrl+Return saves.
class BatchDialog : public EntryDialog {
    Q_OBJECT

protected:
    BatchDialog(models::EntryWriter &writer, Prompter &prompter, const QString &title, QWidget *parent);

    /// Whether the figures are of a day that is chosen.
    enum class HeadDay { Chosen, None };

    /// The row with the unit and the day to choose, filled from the figures.
    [[nodiscard]] QHBoxLayout *makeHead(const models::FigureBatch &figures, HeadDay head = HeadDay::Chosen);

    /// Adds the table and the preview below it.
    void addTable(TableView &table);

    /// Shows the preview of the row below the table.
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
