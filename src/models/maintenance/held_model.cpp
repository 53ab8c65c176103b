#include "models/maintenance/held_model.h"

#include "models/tables/roles.h"
#include "models/text/plan_names.h"
#include "wording/error_words.h"
#include "wording/figure_words.h"
#include "wording/plan_words.h"

#include <algorithm>

namespace xushi::models {

using namespace domain;

namespace {

/// Names the subject, and gives the figure its unit of measure.
void nameHeldSubject(HeldLine &line, const session::HeldEntry &entry)
{
    const JournalRow &row = entry.held.row;
    const QString id = row.subject.section(u'/', 0, 0); // the task in an assignment's "task/unit"
    line.subject = id;
    if (const auto found = entry.plan->index().indicator(id)) {
        line.subject += u' ' + found->indicator->name;
        if (row.amount)
            line.figure = wording::withUnit(line.figure, found->indicator->unitOfMeasure);
    } else if (const Task *task = entry.plan->plan.task(id)) {
        line.subject += u' ' + task->title;
    }
}

HeldLine heldLine(const session::HeldEntry &entry)
{
    const JournalRow &row = entry.held.row;
    HeldLine line;
    line.id = row.id.toString();
    line.plan = row.plan;
    line.years = yearsOf(entry.plan->plan.period);
    line.kind = wording::word(row.kind);
    if (row.amount)
        line.figure = wording::enteredFigure(row.kind, *row.amount);
    nameHeldSubject(line, entry);
    line.day = row.asOf;
    const Unit *unit = entry.plan->index().unit(row.unit);
    line.unit = unit ? unit->name : row.unit;
    line.author = row.author;
    line.state = entry.held.decision ? HeldModel::tr("Refused: %1").arg(entry.held.decision->reason.simplified())
                                     : HeldModel::tr("Held");
    line.why = wording::sentence(entry.rule);
    return line;
}

} // namespace

QString HeldLine::words() const
{
    QStringList words{day.toString(Qt::ISODate), kind, subject, figure};
    words.removeAll({});
    return words.join(u' ');
}

void HeldModel::setHeld(const std::vector<session::HeldEntry> &entries)
{
    std::vector<HeldLine> lines;
    lines.reserve(entries.size());
    for (const session::HeldEntry &entry : entries)
        lines.push_back(heldLine(entry));
    m_waiting = std::count_if(entries.begin(), entries.end(),
                              [](const session::HeldEntry &entry) { return !entry.held.decision; });
    show(std::move(lines));
}

bool HeldModel::hasSeveralPlans() const
{
    return std::any_of(rows().begin(), rows().end(),
                       [this](const HeldLine &line) { return line.plan != rows().front().plan; });
}

QString HeldModel::words(const QStringList &chosen) const
{
    const int row = chosen.size() == 1 ? rowOf(chosen.front()) : -1;
    return row < 0 ? tr("%1 rows").arg(chosen.size()) : rows()[static_cast<std::size_t>(row)].words();
}

QVariant HeldModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const HeldLine &line = rowAt(index);
    if (role == KeyRole)
        return line.key();
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(index.column() == Figure);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Plan:
        return line.years;
    case Subject:
        return line.subject;
    case Kind:
        return line.kind;
    case Figure:
        return line.figure;
    case Day:
        return line.day.toString(Qt::ISODate);
    case Unit:
        return line.unit;
    case Author:
        return line.author;
    case State:
        return line.state;
    default:
        return line.why;
    }
}

ColumnHead HeldModel::head(int column) const
{
    switch (column) {
    case Plan:
        return {tr("Plan"), tr("The year of the plan that the row belongs to")};
    case Subject:
        return {tr("About"), tr("The indicator or task that the row is about")};
    case Kind:
        return {tr("Kind"), tr("What the row says: a figure, a note, a measure, a person or a new target")};
    case Figure:
        return {tr("Amount"), tr("The figure as it was entered, with its unit of measure"), true};
    case Day:
        return {tr("Day"), tr("The day of the row")};
    case Unit:
        return {tr("Unit"), tr("The unit that reported it")};
    case Author:
        return {tr("Author"), tr("Who entered it, as the row says")};
    case State:
        return {tr("State"), tr("Whether the row waits for a decision, or was refused and why")};
    default:
        return {tr("Why it is held"), tr("The rule of the plan that the row breaks")};
    }
}

} // namespace xushi::models
