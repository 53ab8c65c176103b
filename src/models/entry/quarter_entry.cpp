#include "models/entry/quarter_entry.h"

#include "domain/entry/entry_rules.h"
#include "models/view/view_source.h"
#include "wording/error_words.h"
#include "wording/figure_words.h"

#include <algorithm>

namespace xushi::models {

using namespace domain;

QuarterEntry::QuarterEntry(ViewSource &source, EntryMemory &memory, QString unit, GridOf grid)
    : FigureBatch(source, memory, std::move(unit)), m_grid(grid), m_rows(listed())
{
}

int QuarterEntry::droppedBy(const QString &unit) const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [&](const Row &row) {
        const auto found = m_source.plan().indicator(row.indicator.id);
        const bool isOthers =
            row.share.isEmpty() ? !(found && found->task->partOf(unit, *found->indicator)) : row.share != unit;
        return row.isTyped() && !unit.isEmpty() && isOthers;
    }));
}

void QuarterEntry::setUnit(const QString &unit)
{
    m_unit = unit;
    refresh();
}

void QuarterEntry::setDay(QDate day)
{
    m_day = day;
    previewAll();
}

void QuarterEntry::setAmount(std::size_t row, const QString &typed)
{
    m_rows[row].amount = typed.trimmed();
    rowChanged(m_rows[row]);
}

void QuarterEntry::setNote(std::size_t row, const QString &typed)
{
    m_rows[row].note = typed.trimmed();
    rowChanged(m_rows[row]);
}

void QuarterEntry::type(const std::vector<Typed> &rows)
{
    for (const Typed &typed : rows) {
        Row &row = m_rows[typed.row];
        if (typed.amount)
            row.amount = typed.amount->trimmed();
        if (typed.note)
            row.note = typed.note->trimmed();
        describe(row);
    }
    askPreviews();
}

RowKind QuarterEntry::otherKind(std::size_t row) const
{
    return m_rows[row].kind == RowKind::Increment ? RowKind::Reading : RowKind::Increment;
}

QString QuarterEntry::whyNotOtherKind(std::size_t row) const
{
    return formFor(m_rows[row]).whyNot(otherKind(row));
}

bool QuarterEntry::toggleKind(std::size_t row)
{
    if (m_grid == GridOf::Baselines || !whyNotOtherKind(row).isEmpty())
        return false;
    m_rows[row].kind = otherKind(row);
    rowChanged(m_rows[row]);
    return true;
}

int QuarterEntry::typedCount() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.isTyped(); }));
}

QStringList QuarterEntry::refused() const
{
    QStringList ids;
    for (const Row &row : m_rows)
        if (row.isTyped() && !row.isPending && row.entryPreview.kind != EntryPreview::Kind::Ready)
            ids += row.indicator.id;
    return ids;
}

QString QuarterEntry::summary() const
{
    const int typed = typedCount();
    const QStringList notAccepted = refused();
    if (typed == 0)
        return tr("Nothing typed yet.");
    if (m_grid == GridOf::Figures && !m_day.isValid())
        return tr("Write the day like 2024-09-30; nothing is saved without one.");
    if (!notAccepted.isEmpty())
        //: %1: numbers of indicators
        return tr("Not accepted yet: %1. Nothing is saved until every figure is.")
            .arg(notAccepted.join(tr(", ", "between numbers")));
    return tr("Figures typed: %1. They are saved together.").arg(typed);
}

bool QuarterEntry::canSave() const
{
    return typedCount() > 0 && refused().isEmpty();
}

EntryPreview QuarterEntry::previewAt(int row) const
{
    if (row < 0 || row >= static_cast<int>(m_rows.size()))
        return {EntryPreview::Kind::Incomplete,
                m_rows.empty() ? tr("None of these indicators has a baseline.")
                               : tr("Type each figure beside its indicator: what it leads to is shown here.")};
    const Row &one = m_rows[static_cast<std::size_t>(row)];
    return one.isTyped() ? one.entryPreview : formFor(one).preview().known;
}

EntryWork QuarterEntry::work() const
{
    std::vector<session::FigureEntry> entries;
    QStringList names;
    for (const Row &row : m_rows) {
        if (!row.isTyped())
            continue;
        auto entry = formFor(row).entry();
        if (!entry)
            return [error = entry.error()](session::Workspace &) -> EntryOutcome {
                return tl::unexpected(failureOf(error));
            };
        entries.push_back(std::move(*entry));
        names += row.indicator.id;
    }
    const QString what = m_grid == GridOf::Baselines
                             ? tr("%1 baselines").arg(entries.size())
                             : tr("%1 figures as of %2").arg(entries.size()).arg(wording::longDay(m_day));
    return workOf(m_source.plan().id, std::move(entries), std::move(names), what);
}

void QuarterEntry::saved()
{
    m_memory = {m_unit.isEmpty() ? m_memory.unit : m_unit, m_day, m_source.asOf(), m_memory.kind};
    for (Row &row : m_rows)
        row.amount = row.note = QString();
    previewAll();
}

bool QuarterEntry::isUpToDate() const
{
    const std::vector<Row> now = listed();
    return std::equal(now.begin(), now.end(), m_rows.begin(), m_rows.end(),
                      [](const Row &a, const Row &b) { return a.key() == b.key(); });
}

/// Keeps the typed figures of all indicators that are still listed.
void QuarterEntry::refresh()
{
    std::vector<Row> rows = listed();
    for (Row &row : rows) {
        const auto before =
            std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &one) { return one.key() == row.key(); });
        if (before == m_rows.end())
            continue;
        row.amount = before->amount;
        row.note = before->note;
        if (formFor(row).allows(before->kind))
            row.kind = before->kind;
    }
    m_rows = std::move(rows);
    previewAll();
}

std::vector<QuarterEntry::Row> QuarterEntry::listed() const
{
    std::vector<Row> rows;
    for (const Assessment &assessment : m_source.assessment().indicators) {
        const Task *task = m_source.task(assessment.task);
        if (!task || (!m_unit.isEmpty() && !task->partOf(m_unit, assessment.indicator)))
            continue;
        if (assessment.shares.empty())
            list(assessment, rows);
        for (const Assessment &share : assessment.shares)
            if ((m_unit.isEmpty() || share.unit == m_unit) && m_source.speaksFor(share.unit))
                list(share, rows);
    }
    return rows;
}

/// Adds a row for the indicator, or for a share of it.
void QuarterEntry::list(const Assessment &assessment, std::vector<Row> &rows) const
{
    const Indicator &indicator = assessment.indicator;
    if (m_grid == GridOf::Figures)
        rows.push_back({indicator, usualKind(indicator), {}, {}, {}, false, assessment.unit});
    else if (requireKind(indicator, RowKind::Baseline))
        rows.push_back({indicator, RowKind::Baseline, {}, {}, {}, false, assessment.unit});
}

LogForm QuarterEntry::formFor(const Row &row) const
{
    LogForm form(m_source, m_scratch);
    form.setUnit(row.share.isEmpty() ? m_unit : row.share);
    form.setIndicator(row.indicator.id);
    form.setKind(row.kind);
    form.setDay(m_day);
    form.setAmount(row.amount);
    form.setAmountPlace(AmountPlace::Cell);
    form.setNote(row.note);
    return form;
}

/// Sets what can be said of the row at once, and whether the database must be queried for the rest.
void QuarterEntry::describe(Row &row) const
{
    row.isPending = false;
    row.entryPreview = {};
    if (!row.isTyped())
        return;
    if (!row.hasFigure()) {
        row.entryPreview = {EntryPreview::Kind::Refused, tr("A note needs a figure: type one, or clear the note.")};
        return;
    }
    const EntryPreviewRequest request = formFor(row).preview();
    row.isPending = bool(request.ask);
    row.entryPreview = request.known;
}

void QuarterEntry::rowChanged(Row &row)
{
    describe(row);
    askPreviews();
}

void QuarterEntry::previewAll()
{
    for (Row &row : m_rows)
        describe(row);
    askPreviews();
}

/// Queries the previews of all waiting rows together: a new query would drop the answer to an earlier one.
void QuarterEntry::askPreviews()
{
    std::vector<Asked> asked;
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].isPending)
            if (const auto entry = formFor(m_rows[i]).entry())
                asked.push_back({i, *entry});
    ask(asked, LookedAt::ShownDay, [this](std::size_t i, const Seen &seen) {
        m_rows[i].isPending = false;
        m_rows[i].entryPreview = seen ? previewOf(*seen, m_source.plan().period) : refusedPreview(seen.error());
    });
}

} // namespace xushi::models
