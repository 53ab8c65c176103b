#pragma once

#include "models/plan/history_model.h"

#include <QWidget>

class QPushButton;

namespace xushi::models {
class ViewSource;
}

namespace xushi::ui {

class EmptyState;
class EntryController;
class Label;
class Prompter;
class TableView;

/// All rows about one indicator (台账), on its page. Voided rows are struck through and show their reason. The user can
/// correct and void rows here.
class HistoryPanel : public QWidget {
    Q_OBJECT

public:
    HistoryPanel(models::ViewSource &source, EntryController &entry, Prompter &prompter, QWidget *parent = nullptr);

    void setIndicator(const QString &indicator);

    /// Reads the rows again.
    void refresh();

private:
    void setUpTable();
    void showRows();
    void showChoice();
    void voidChosen();
    void correctChosen();

    models::ViewSource &m_source;
    EntryController &m_entry;
    Prompter &m_prompter;
    models::HistoryModel m_model;
    Label *m_heading;
    QPushButton *m_correct;
    QPushButton *m_void;
    TableView *m_table;
    EmptyState *m_nothing;
};

} // namespace xushi::ui
