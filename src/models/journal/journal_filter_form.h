#pragma once

#include "models/tables/choice.h"
#include "session/view/journal_browser.h"

#include <QCoreApplication>

namespace xushi::models {

class ViewSource;

/// The form of the journal's filter: the choices, the chosen ones, and the search that they make. Holds all of the
/// filter bar but its widgets.
class JournalFilterForm {
    Q_DECLARE_TR_FUNCTIONS(JournalFilterForm)

public:
    explicit JournalFilterForm(const ViewSource &source) : m_source(source) {}

    /// The choices; the first has an empty id and means all.
    [[nodiscard]] std::vector<Choice> units() const;
    [[nodiscard]] std::vector<Choice> kinds() const;
    [[nodiscard]] std::vector<Choice> tasks() const;
    [[nodiscard]] std::vector<Choice> authors() const;

    /// Sets the authors in the journal, from session::journalAuthors(). Before, authors() has only the chosen one.
    void setKnownAuthors(const QStringList &authors) { m_authors = authors; }

    /// Any day, the quarters of the plan period, or own days.
    [[nodiscard]] std::vector<Choice> periods() const;

    [[nodiscard]] const QString &unit() const { return m_search.unit; }
    [[nodiscard]] QString kind() const;
    [[nodiscard]] const QString &task() const { return m_search.task; }
    [[nodiscard]] const QString &author() const { return m_search.author; }
    [[nodiscard]] const QString &period() const { return m_period; }
    [[nodiscard]] bool hasOwnDays() const;
    [[nodiscard]] QDate firstDay() const { return m_ownFirst; }
    [[nodiscard]] QDate lastDay() const { return m_ownLast; }
    [[nodiscard]] const QString &text() const { return m_search.text; }

    void setUnit(const QString &id) { m_search.unit = id; }
    void setKind(const QString &id);
    void setTask(const QString &id) { m_search.task = id; }
    void setAuthor(const QString &author) { m_search.author = author; }
    void setPeriod(const QString &id);
    void setOwnDays(QDate first, QDate last); ///< in either order
    void setText(const QString &text) { m_search.text = text; }

    /// Resets the filter: all rows match.
    void clear();

    /// Drops the choices that a new plan does not have.
    void adoptPlan();

    [[nodiscard]] session::JournalSearch search() const;

private:
    const ViewSource &m_source;
    session::JournalSearch m_search; ///< without its days
    QStringList m_authors;
    QString m_period;
    QDate m_ownFirst;
    QDate m_ownLast;
};

} // namespace xushi::models
