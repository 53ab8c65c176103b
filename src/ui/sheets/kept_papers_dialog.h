#pragma once

#include "models/files/kept_paper_model.h"
#include "papers/kept_papers.h"

#include <QDialog>

class QPushButton;

namespace xushi::models {
class SortedModel;
}

namespace xushi::ui {

class Prompter;
class TableView;

/// What was printed and exported before (存档件): opens a paper with the system's viewer, or writes it to another file
/// byte for byte.
class KeptPapersDialog : public QDialog {
    Q_OBJECT

public:
    /// With a unit's id, only the sheets of that unit are listed.
    KeptPapersDialog(const papers::KeptPapers &kept, const QString &unit, Prompter &prompter, QWidget *parent);

Q_SIGNALS:
    void written(const QString &message, const QString &file); ///< a copy

private:
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QWidget *makeButtons();
    QPushButton *button(const QString &text, const char *name, const QString &toolTip);
    void fill(const papers::KeptPapers &kept, const QString &unit);
    [[nodiscard]] const papers::KeptPaper *chosen() const;
    void openChosen();
    void saveCopy();

    Prompter &m_prompter;
    QString m_folder;
    std::vector<papers::KeptPaper> m_papers; ///< as the rows of the model
    models::KeptPaperModel m_model;
    models::SortedModel *m_sorted = nullptr;
    TableView *m_table;
    QPushButton *m_open = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace xushi::ui
