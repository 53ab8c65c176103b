#include "papers/flat_table.h"

#include "papers/papers_context.h"
#include "wording/figure_words.h"
#include "wording/plan_words.h"
#include "wording/why.h"

namespace xushi::papers {

using namespace domain;
using exchange::TableCell;

namespace {

TableCell numberCell(const std::optional<Quantity> &quantity)
{
    return quantity ? TableCell(*quantity) : TableCell(QString());
}

struct ColumnHead {
    QString name;
    int width;
    bool isPercent = false;
};

std::vector<ColumnHead> heads()
{
    return {{Papers::tr("Unit"), 16},
            {Papers::tr("Role"), 8},
            {Papers::tr("Task no."), 9},
            {Papers::tr("Task"), 24},
            {Papers::tr("Indicator no."), 9},
            {Papers::tr("Indicator"), 28},
            {Papers::tr("Unit of measure"), 10},
            {Papers::tr("Accumulation"), 10},
            {Papers::tr("Direction"), 10},
            {Papers::tr("Baseline"), 10},
            {Papers::tr("Target"), 10},
            {Papers::tr("Actual"), 10},
            {Papers::tr("Expected"), 10},
            {Papers::tr("Completion"), 10, true},
            {Papers::tr("Completion of"), 10},
            {Papers::tr("Lag"), 10, true},
            {Papers::tr("Status"), 10},
            {Papers::tr("Last report"), 12},
            {Papers::tr("As of"), 12},
            {Papers::tr("Why"), 50},
            {Papers::tr("Progress"), 36},
            {Papers::tr("Problems"), 28},
            {Papers::tr("Next steps"), 28}};
}

/// The basis of a completion, which the share alone does not show.
QString basisOf(const Assessment &judged)
{
    if (!judged.completionBasis)
        return {};
    switch (*judged.completionBasis) {
    case CompletionBasis::FromBaseline:
        return Papers::tr("from the baseline");
    case CompletionBasis::OfTarget:
        return Papers::tr("of the target");
    case CompletionBasis::OfCap:
        return Papers::tr("of the cap");
    }
    return {};
}

/// The cells of one indicator, starting with its number.
std::vector<TableCell> indicatorCells(const Assessment &judged, const Period &period)
{
    const Indicator &indicator = judged.indicator;
    const auto last = judged.position.lastAsOf;
    return {indicator.id,
            indicator.name,
            indicator.unitOfMeasure,
            wording::word(indicator.accumulation),
            wording::word(indicator.direction),
            numberCell(judged.position.baseline),
            TableCell(indicator.terms.target),
            numberCell(judged.position.actual),
            numberCell(judged.expected),
            numberCell(shareValue(judged.completion)),
            basisOf(judged),
            numberCell(shareValue(judged.lag)),
            wording::statusWord(judged),
            last ? last->toString(Qt::ISODate) : QString(),
            judged.asOf.toString(Qt::ISODate),
            wording::why(judged, period)};
}

constexpr std::size_t indicatorColumns = 16;
constexpr std::size_t statusPlace = 12;
constexpr std::size_t whyPlace = 15;

/// The cells of a task without indicators: empty, but with the task's state as the status, and its measures.
std::vector<TableCell> stateCells(const report::SheetTask &task)
{
    std::vector<TableCell> cells(indicatorColumns, QString());
    cells[statusPlace] = task.stateWord;
    cells[whyPlace] = task.measuresText;
    return cells;
}

QString textOrNone(const QString &text)
{
    return text == wording::nothing() ? QString() : text;
}

void addTask(FlatTable &table, const QuarterPapers &papers, const Unit &unit, const report::SheetTask &task)
{
    const Task *planned = papers.plan().task(task.id);
    const TaskUnit *part = planned ? planned->partOf(unit.id) : nullptr;
    const auto addRow = [&](std::vector<TableCell> middle) {
        std::vector<TableCell> row{unit.name, part ? wording::word(part->role) : QString(), task.id,
                                   planned ? planned->title : QString()};
        row.insert(row.end(), middle.begin(), middle.end());
        for (const QString *text : {&task.progress, &task.problem, &task.next})
            row.emplace_back(textOrNone(*text));
        table.rows.push_back(std::move(row));
    };
    for (const report::SheetFigures &figures : task.figures)
        if (const Assessment *judged = papers.assessment().indicator(figures.id))
            addRow(indicatorCells(judged->of(unit.id), papers.plan().period));
    if (task.figures.empty())
        addRow(stateCells(task));
}

} // namespace

std::optional<Quantity> shareValue(const std::optional<Share> &share)
{
    if (!share)
        return std::nullopt;
    const auto value = Quantity::parse(share->toString());
    return value ? std::optional(*value) : std::nullopt;
}

FlatTable flatTable(const QuarterPapers &papers, const Unit *unit)
{
    FlatTable table;
    for (const ColumnHead &head : heads()) {
        table.columns.push_back({head.name, head.width});
        table.isPercent.push_back(head.isPercent);
    }
    const auto sheets = papers.sheets(unit);
    for (std::size_t i = 0; i < sheets.size(); ++i)
        for (const report::SheetTask &task : sheets[i].tasks)
            addTask(table, papers, unit ? *unit : papers.plan().units[i], task);
    return table;
}

} // namespace xushi::papers
