#include "models/entry/figure_import.h"

#include "domain/entry/entry_rules.h"
#include "models/text/joined.h"
#include "models/view/view_source.h"
#include "wording/error_words.h"

#include <QFileInfo>

#include <algorithm>

namespace xushi::models {

using namespace domain;
using Kind = EntryPreview::Kind;

namespace {

constexpr qsizetype mostLinesNamed = 8;

EntryPreview refusal(const QString &why)
{
    return {Kind::Refused, why};
}

QString sentences(const std::vector<Error> &faults)
{
    QStringList all;
    for (const Error &fault : faults)
        all += wording::sentence(fault);
    return oneAfterAnother(all);
}

} // namespace

FigureImport::FigureImport(ViewSource &source, EntryMemory &memory, const QString &unit)
    : FigureBatch(source, memory, source.unit().isEmpty() ? unit : source.unit())
{
}

void FigureImport::setTable(FigureTable table)
{
    m_rows.clear();
    for (TableLine &line : table.lines)
        m_rows.push_back({std::move(line)});
    table.lines.clear();
    m_table = std::move(table);
    askPreviews();
}

void FigureImport::setUnit(const QString &unit)
{
    m_unit = unit;
    askPreviews();
}

void FigureImport::setDay(QDate day)
{
    m_day = day;
    askPreviews();
}

void FigureImport::refresh()
{
    askPreviews();
}

QString FigureImport::leftToFields() const
{
    const auto count = [this](auto isLeft) {
        return std::count_if(m_rows.begin(), m_rows.end(),
                             [&](const Row &row) { return !row.line.isFaulty() && isLeft(row.line.entry); });
    };
    const auto units = count([](const session::FigureEntry &entry) { return entry.unit.isEmpty(); });
    const auto days = count(
        [](const session::FigureEntry &entry) { return entry.kind != RowKind::Baseline && !entry.asOf.isValid(); });
    QStringList parts;
    if (units > 0)
        parts += tr("Lines without a unit, which use the one above: %1.").arg(units);
    if (days > 0)
        parts += tr("Lines without a day, which use the one above: %1.").arg(days);
    return parts.join(u' ');
}

session::FigureEntry FigureImport::entryOf(const TableLine &line) const
{
    session::FigureEntry entry = line.entry;
    entry.plan = m_source.plan().id;
    if (entry.unit.isEmpty())
        entry.unit = m_unit;
    if (!entry.asOf.isValid())
        entry.asOf = m_day;
    return entry;
}

/// Sets what can be said of a line without reading the journal.
void FigureImport::refuseOrDescribe(Row &row, const PlanIndex &index) const
{
    const session::FigureEntry entry = entryOf(row.line);
    const auto found = requireIndicator(index, entry.indicator);
    row.unit = row.line.entry.unit;
    row.indicator = found ? std::optional(*found->indicator) : std::nullopt;
    row.preview.reset();
    row.entryPreview = row.line.isFaulty() ? refusal(sentences(row.line.faults)) : EntryPreview();
    const auto id = found ? reportingUnit(m_source.plan(), *found, entry.unit)
                          : Result<QString>(tl::unexpected<Error>(found.error()));
    const Unit *unit = id ? m_source.planUnit(*id) : nullptr;
    if (!unit)
        return; // the entry rules give the reason
    row.unit = unit->name;
    const Unit *only = m_source.planUnit(m_source.unit());
    if (!row.line.isFaulty() && only && only->id != unit->id)
        row.entryPreview =
            refusal(tr("Only %1 is shown here; a figure of %2 cannot be entered.").arg(only->name, unit->name));
}

void FigureImport::askPreviews()
{
    const PlanIndex index(m_source.plan());
    std::vector<Asked> asked;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        Row &row = m_rows[i];
        refuseOrDescribe(row, index);
        row.isPending = row.entryPreview.kind != Kind::Refused;
        if (row.isPending)
            asked.push_back({i, entryOf(row.line)});
    }
    ask(asked, LookedAt::OwnDay, [this](std::size_t i, const Seen &seen) {
        Row &row = m_rows[i];
        row.isPending = false;
        if (seen)
            row.preview = *seen;
        row.entryPreview = seen ? previewOf(*seen, m_source.plan().period) : refusedPreview(seen.error());
    });
}

EntryPreview FigureImport::previewAt(int row) const
{
    if (row >= 0 && row < static_cast<int>(m_rows.size()))
        return m_rows[static_cast<std::size_t>(row)].entryPreview;
    return {Kind::Incomplete, tr("Choose a table of figures: what each line leads to is shown here before anything is "
                                 "saved. A template says which columns there are; spreadsheets save it as CSV.")};
}

QStringList FigureImport::refusedLines() const
{
    QStringList lines;
    for (const Row &row : m_rows)
        if (row.isRefused())
            lines += QString::number(row.line.line);
    return lines;
}

QString FigureImport::summary() const
{
    if (m_rows.empty())
        return tr("No table chosen yet.");
    QStringList lines = refusedLines();
    if (!lines.isEmpty()) {
        const bool isMore = lines.size() > mostLinesNamed || m_table.isCut;
        lines = lines.mid(0, mostLinesNamed);
        const QString named = lines.join(tr(", ", "between numbers of lines"));
        return isMore ? tr("Faulty lines: %1 and more. Nothing is saved until every line is right.").arg(named)
                      : tr("Faulty lines: %1. Nothing is saved until every line is right.").arg(named);
    }
    QString figures = tr("Figures: %1. They are saved together.").arg(m_rows.size());
    if (m_table.open == 0)
        return figures;
    return figures + u' ' + tr("Lines without a figure, skipped: %1.").arg(m_table.open);
}

bool FigureImport::canSave() const
{
    return !m_rows.empty()
           && std::none_of(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.isRefused(); });
}

EntryWork FigureImport::work() const
{
    std::vector<session::FigureEntry> entries;
    QStringList names;
    for (const Row &row : m_rows) {
        entries.push_back(entryOf(row.line));
        names += tr("Line %1").arg(row.line.line);
    }
    const QString what = tr("%1 figures of %2").arg(entries.size()).arg(QFileInfo(file()).fileName());
    return workOf(m_source.plan().id, std::move(entries), std::move(names), what);
}

std::vector<session::FigureEntry> FigureImport::toFillIn() const
{
    std::vector<session::FigureEntry> entries;
    for (const auto &[task, indicator] : m_source.plan().indicators()) {
        if (!m_unit.isEmpty() && !task->partOf(m_unit, *indicator))
            continue;
        QStringList reporting; // each share has a line of its own
        for (const UnitShare &share : indicator->shares)
            if (m_unit.isEmpty() || share.unit == m_unit)
                reporting += share.unit;
        if (!indicator->isSplit())
            reporting += reportingUnit(m_source.plan(), {task, indicator}, m_unit).value_or(QString());
        for (const QString &id : reporting)
            entries.push_back(lineToFillIn(*indicator, id));
    }
    return entries;
}

session::FigureEntry FigureImport::lineToFillIn(const Indicator &indicator, const QString &id) const
{
    const Unit *unit = m_source.planUnit(id);
    return {
        m_source.plan().id, indicator.id,           usualKind(indicator), {}, m_day, unit ? unit->name : QString(), {},
        indicator.name,     indicator.unitOfMeasure};
}

} // namespace xushi::models
