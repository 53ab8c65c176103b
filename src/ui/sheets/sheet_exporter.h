#pragma once

#include "papers/everything.h"

#include <QObject>
#include <QTimer>

class QWidget;

namespace xushi::ui {

class ExportBar;
class Prompter;

/// Prints the papers of a quarter or writes them to files that the user chooses. The bar shows the progress of a long
/// export and can stop it.
class SheetExporter : public QObject {
    Q_OBJECT

public:
    /// Dialogs open over `window`.
    SheetExporter(Prompter &prompter, ExportBar &bar, QWidget *window);
    ~SheetExporter() override;

    /// The pages are those of this unit, or of all units for a null one. All of them are kept, whichever are printed.
    void print(const papers::QuarterPapers &papers, const domain::Unit *unit,
               const std::vector<report::SheetPage> &pages);
    void writeSheets(const papers::QuarterPapers &papers, const domain::Unit *unit, const report::PageSetup &setup);
    void writeBulletin(const papers::QuarterPapers &papers);

    /// Writes every paper, file by file, into a folder that the user chooses.
    void writeEverything(const papers::QuarterPapers &papers, const report::PageSetup &setup);

Q_SIGNALS:
    void done(const QString &message);                         ///< something was printed
    void written(const QString &message, const QString &path); ///< a file, or files in a folder

private:
    void tellWritten(const domain::Result<papers::Keeping> &written, const QString &file);
    void tellKeeping(const papers::Keeping &keeping);
    void writeNext();
    void stop();

    Prompter &m_prompter;
    ExportBar &m_bar;
    QWidget *m_window;
    QString m_folder;
    std::unique_ptr<papers::PaperRun> m_run; ///< what is being written
    papers::Keeping m_keeping;               ///< of what is being written: why a copy was not kept
    QTimer m_timer;
};

} // namespace xushi::ui
