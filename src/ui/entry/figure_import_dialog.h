#pragma once

#include "models/entry/figure_import_model.h"
#include "models/view/operation.h"
#include "ui/entry/batch_dialog.h"

class QPushButton;

namespace xushi::ui {

class FigureImportTable;

/// Imports the figures of a table in a file (表格导入): previews it line by line and then enters all lines together or
/// none; and saves the template of such a table.
class FigureImportDialog : public BatchDialog {
    Q_OBJECT

public:
    /// `memory` must outlive the dialog.
    FigureImportDialog(models::EntryWriter &writer, models::EntryMemory &memory, Prompter &prompter,
                       const QString &unit, QWidget *parent);

    /// Reads this file and shows its lines. Does nothing while another file is being read.
    void read(const QString &file);

protected:
    [[nodiscard]] models::EntryWork work() override { return m_model.work(); }
    void saved() override { m_model.saved(); }
    [[nodiscard]] QStringList wordsToLose() const override { return {}; } // the file is still there
    void chooseUnit() override { m_model.setUnit(chosenUnit()); }
    void setDay(QDate day) override { m_model.setDay(day); }

private:
    void connectParts();
    void orderTabs();
    [[nodiscard]] QHBoxLayout *makeFileRow();
    QPushButton *button(const QString &text, const char *objectName, const QString &toolTip);
    void chooseFile();
    void showRead(models::FigureTable table);
    void addOpening(const QString &text, const char *name, void (*open)(Prompter &, QWidget *, const QString &));
    void saveTemplate();
    [[nodiscard]] QString templateName() const;
    void showTable();

    models::ViewSource &m_source;
    models::FigureImportModel m_model;
    models::Operation m_reading;
    QString m_pending;      ///< the file that is being read
    QString m_templateFile; ///< that was written last
    Label *m_file;
    QPushButton *m_choose;
    QPushButton *m_again;
    QPushButton *m_template;
    Label *m_left;
    MessageBanner *m_written; ///< where the template is
    FigureImportTable *m_table;
};

} // namespace xushi::ui
