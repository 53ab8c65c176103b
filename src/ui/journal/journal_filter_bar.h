#pragma once

#include "models/journal/journal_filter_form.h"
#include "models/view/latest_query.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace xushi::ui {

class DayEdit;

/// The filter of the journal; takes as many rows as the page's width requires.
class JournalFilterBar : public QWidget {
    Q_OBJECT

public:
    explicit JournalFilterBar(const models::ViewSource &source, QWidget *parent = nullptr);

    [[nodiscard]] session::JournalSearch search() const { return m_form.search(); }

    /// Shows all rows about a task, or all rows when there is no such task.
    void showTask(const QString &task);
    void clear();

    /// Updates the choices, keeps the chosen ones that still exist, and takes over the unit of the unit filter.
    void refresh();

Q_SIGNALS:
    void changed();
    void failed(const xushi::domain::Error &error);

private:
    void layOut();
    void connectFields();
    void showForm();
    static void fill(QComboBox &combo, const std::vector<models::Choice> &choices);
    static void choose(QComboBox &combo, const QString &chosen);
    void filled();

    void readAuthors();

    models::JournalFilterForm m_form;
    models::LatestQuery m_readingAuthors;
    const models::ViewSource &m_source;
    QString m_narrowedTo;             ///< the unit of the unit filter
    session::PlanHandle m_filledFrom; ///< the plan whose tasks and units are listed
    QString m_plan;                   ///< the id of that plan
    QComboBox *m_unit;
    QComboBox *m_kind;
    QComboBox *m_task;
    QComboBox *m_period;
    QWidget *m_ownDays;
    DayEdit *m_first;
    DayEdit *m_last;
    QComboBox *m_author;
    QLineEdit *m_text;
    QPushButton *m_clear;
};

} // namespace xushi::ui
