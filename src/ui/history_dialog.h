#pragma once

#include "models/history_model.h"

#include <QDialog>

class QPushButton;
class QTableView;

namespace xushi::ui {

class MessageBanner;
class Prompter;

/// All that was entered about one indicator, and the way to void a row of it.
class HistoryDialog : public QDialog {
    Q_OBJECT

public:
    HistoryDialog(models::ViewSource &source, Prompter &prompter, const QString &indicator, QWidget *parent);

private:
    void setUpTable();
    void refresh();
    void showChoice();
    void voidChosen();

    models::ViewSource &m_source;
    Prompter &m_prompter;
    models::HistoryModel m_model;
    MessageBanner *m_banner;
    QTableView *m_table;
    QPushButton *m_void;
};

} // namespace xushi::ui
