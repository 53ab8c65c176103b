#pragma once

#include "models/entry/figure_import_model.h"
#include "ui/widgets/reentry_guard.h"

#include <QDialog>

class QComboBox;
class QHBoxLayout;
class QPushButton;

namespace xushi::ui {

class FigureImportTable;
class Label;
class EntryPreviewPanel;
class MessageBanner;
class Prompter;
class ReportDay;

/// The figures of a table in a file, looked at line by line and then entered together or not at all (表格导入); and the
/// template of such a table.
class FigureImportDialog : public QDialog {
    Q_OBJECT

public:
    /// `memory` outlives the dialog.
    FigureImportDialog(models::ViewSource &source, models::EntryMemory &memory, Prompter &prompter, const QString &unit,
                       QWidget *parent);

    /// Shows what this file says.
    void read(const QString &file);

Q_SIGNALS:
    void saved(const QString &message, const QStringList &rows);

private:
    void layOut();
    void connectParts();
    QHBoxLayout *makeFileRow();
    QHBoxLayout *makeFields();
    QHBoxLayout *makeButtons();
    QPushButton *button(const QString &text, const char *objectName, const QString &toolTip);
    void chooseFile();
    void saveTemplate();
    [[nodiscard]] QString templateName() const;
    void showTable();
    void save();

    models::ViewSource &m_source;
    models::FigureImportModel m_model;
    Prompter &m_prompter;
    Label *m_file;
    QPushButton *m_choose;
    QPushButton *m_again;
    QPushButton *m_template;
    QComboBox *m_unit;
    ReportDay *m_day;
    Label *m_left;
    MessageBanner *m_banner;
    MessageBanner *m_written; ///< where the template is
    FigureImportTable *m_table;
    EntryPreviewPanel *m_preview;
    Label *m_summary;
    QPushButton *m_save;
    ReentryGuard m_saving;
};

} // namespace xushi::ui
