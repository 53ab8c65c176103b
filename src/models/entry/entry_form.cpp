#include "models/entry/entry_form.h"

#include "domain/entry/entry_rules.h"
#include "models/view/view_source.h"

#include <algorithm>

namespace xushi::models {

EntryForm::EntryForm(ViewSource &source) : m_source(source)
{
    m_day = std::clamp(source.asOf(), firstDay(), lastDay());
}

QDate EntryForm::firstDay() const
{
    return m_source.plan().period.first();
}

QDate EntryForm::lastDay() const
{
    return domain::lastEntryDay(m_source.plan().period, m_source.today());
}

void TaskEntryForm::takeTask(const QString &task, const std::vector<Choice> &units)
{
    const bool isStill =
        std::any_of(units.begin(), units.end(), [this](const Choice &one) { return one.id == m_unit; });
    takePart(task, isStill ? m_unit : units.empty() ? QString() : units.front().id);
}

void TaskEntryForm::takePart(const QString &task, const QString &unit)
{
    m_task = task;
    m_unit = unit;
}

} // namespace xushi::models
