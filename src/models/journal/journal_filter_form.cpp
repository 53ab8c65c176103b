#include "models/journal/journal_filter_form.h"

#include "models/view/view_source.h"

#include "domain/tokens.h"
#include "wording/figure_words.h"
#include "wording/plan_words.h"

#include <algorithm>

namespace xushi::models {

using namespace domain;

namespace {

const QString ownDays = QStringLiteral("days");

} // namespace

std::vector<Choice> JournalFilterForm::units() const
{
    std::vector<Choice> choices{{{}, tr("All units")}};
    for (const Unit &unit : m_source.plan().units)
        choices.push_back({unit.id, unit.name});
    return choices;
}

std::vector<Choice> JournalFilterForm::kinds() const
{
    std::vector<Choice> choices{{{}, tr("All kinds")}};
    for (const auto &[kind, token] : Tokens<RowKind>::all)
        choices.push_back({QString::fromLatin1(token), wording::word(kind)});
    return choices;
}

std::vector<Choice> JournalFilterForm::tasks() const
{
    std::vector<Choice> choices{{{}, tr("All tasks")}};
    for (const Task *task : m_source.plan().tasks())
        choices.push_back({task->id, task->id + u' ' + task->title});
    return choices;
}

std::vector<Choice> JournalFilterForm::authors() const
{
    std::vector<Choice> choices{{{}, tr("All authors")}};
    QStringList authors = m_authors;
    if (!m_search.author.isEmpty() && !authors.contains(m_search.author))
        authors += m_search.author;
    for (const QString &author : authors)
        choices.push_back({author, author});
    return choices;
}

std::vector<Choice> JournalFilterForm::periods() const
{
    std::vector<Choice> choices{{{}, tr("Any day")}};
    const Period &period = m_source.plan().period;
    for (Quarter quarter = Quarter::of(period.first()); quarter.firstDay() <= period.last(); quarter = quarter.next())
        choices.push_back({quarter.toString(), wording::quarterName(quarter)});
    choices.push_back({ownDays, tr("Days…")});
    return choices;
}

QString JournalFilterForm::kind() const
{
    return m_search.kind ? QString(tokenOf(*m_search.kind)) : QString();
}

bool JournalFilterForm::hasOwnDays() const
{
    return m_period == ownDays;
}

void JournalFilterForm::setKind(const QString &id)
{
    m_search.kind = fromToken<RowKind>(id);
}

/// Own days start as the days that were shown before.
void JournalFilterForm::setPeriod(const QString &id)
{
    if (id == ownDays && m_period != ownDays) {
        const auto quarter = Quarter::parse(m_period);
        const Period &all = m_source.plan().period;
        m_ownFirst = quarter ? quarter->firstDay() : all.first();
        m_ownLast = quarter ? quarter->lastDay() : all.last();
    }
    m_period = id;
}

void JournalFilterForm::setOwnDays(QDate first, QDate last)
{
    m_ownFirst = first;
    m_ownLast = last;
}

void JournalFilterForm::clear()
{
    m_search = {};
    m_period.clear();
}

void JournalFilterForm::adoptPlan()
{
    const Plan &plan = m_source.plan();
    if (!plan.unit(m_search.unit))
        m_search.unit.clear();
    if (!m_source.task(m_search.task))
        m_search.task.clear();
    const auto quarter = Quarter::parse(m_period);
    if (quarter && (quarter->lastDay() < plan.period.first() || quarter->firstDay() > plan.period.last()))
        m_period.clear();
}

session::JournalSearch JournalFilterForm::search() const
{
    session::JournalSearch search = m_search;
    search.text = search.text.trimmed();
    if (hasOwnDays()) {
        search.firstDay = std::min(m_ownFirst, m_ownLast);
        search.lastDay = std::max(m_ownFirst, m_ownLast);
    } else if (const auto quarter = Quarter::parse(m_period)) {
        search.firstDay = quarter->firstDay();
        search.lastDay = quarter->lastDay();
    }
    return search;
}

} // namespace xushi::models
