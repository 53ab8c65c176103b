#pragma once

#include "models/tables/choice.h"
#include "session/view/journal_browser.h"

#include <QCoreApplication>

namespace xushi::models {

class ViewSource;

/// The filter of the journal being filled in: what may be chosen, what is, and the search that it makes. All of the
/// filter bar but its widgets.
class JournalFilterForm {
    Q_DECLARE_TR_FUNCTIONS(JournalFilterForm)

public:
    explicit JournalFilterForm(const ViewSource &source) : m_source(source) {}

    /// To choose from; the first, with an empty id, is all of them.
    [[nodiscard]] std::vector<Choice> units() const;
    [[nodiscard]] std::vector<Choice> kinds() const;
    [[nodiscard]] std::vector<Choice> tasks() const;
    [[nodiscard]] std::vector<Choice> authors() const;

    /// The authors that the journal knows, session::journalAuthors(); until then authors() has none but the chosen one.
    void setKnownAuthors(const QStringList &authors) { m_authors = authors; }

    /// Any day, the quarters of the plan period, or days of one's own.
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
    void setOwnDays(QDate first, QDate last); ///< either way round
    void setText(const QString &text) { m_search.text = text; }

    /// Lets everything through again.
    void clear();

    /// Lets go of what the plan does not have, once it is another.
    void adoptPlan();

    [[nodiscard]] session::JournalSearch search() const;

private:
    const ViewSource &m_source;
    session::JournalSearch m_search; ///< but for its days
    QStringList m_authors;
    QString m_period;
    QDate m_ownFirst;
    QDate m_ownLast;
};

} // namespace xushi::models
