#include "models/entry/quarter_entry.h"

#include "models/view/view_source.h"
#include "wording/error_words.h"
#include "wording/figure_words.h"

#include <algorithm>

namespace xushi::models {

using namespace domain;

QuarterEntry::QuarterEntry(ViewSource &source, EntryMemory &memory, QString unit)
    : m_source(source),
      m_memory(memory),
      m_form(source, memory),
      m_unit(std::move(unit)),
      m_day(m_form.day()),
      m_rows(listed())
{
}

std::vector<Choice> QuarterEntry::unitsOf(const ViewSource &source)
{
    std::vector<Choice> all;
    if (const Unit *only = source.plan().unit(source.unit()))
        return {{only->id, only->name}};
    all.push_back({QString(), tr("All units, each task's lead reporting")});
    for (const Unit &unit : source.plan().units)
        all.push_back({unit.id, unit.name});
    return all;
}

int QuarterEntry::droppedBy(const QString &unit) const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [&](const Row &row) {
        const auto found = m_source.plan().indicator(row.indicator.id);
        return row.isTyped() && !unit.isEmpty() && !(found && found->task->partOf(unit));
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
    lookAheadAtAll();
}

void QuarterEntry::setAmount(std::size_t row, const QString &typed)
{
    m_rows[row].amount = typed.trimmed();
    lookAhead(m_rows[row]);
}

void QuarterEntry::setNote(std::size_t row, const QString &typed)
{
    m_rows[row].note = typed.trimmed();
    lookAhead(m_rows[row]);
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
    if (!whyNotOtherKind(row).isEmpty())
        return false;
    m_rows[row].kind = otherKind(row);
    lookAhead(m_rows[row]);
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
        if (row.isTyped() && row.entryPreview.kind != EntryPreview::Kind::Ready)
            ids += row.indicator.id;
    return ids;
}

QString QuarterEntry::summary() const
{
    const int typed = typedCount();
    const QStringList notAccepted = refused();
    if (typed == 0)
        return tr("Nothing typed yet.");
    if (!m_day.isValid())
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
                tr("Type each figure beside its indicator: what it leads to is shown here.")};
    const Row &one = m_rows[static_cast<std::size_t>(row)];
    return one.isTyped() ? one.entryPreview : formFor(one).preview();
}

tl::expected<SavedEntries, QString> QuarterEntry::save()
{
    std::vector<const Row *> typed;
    std::vector<session::FigureEntry> entries;
    for (const Row &row : m_rows) {
        if (!row.isTyped())
            continue;
        auto entry = formFor(row).entry();
        if (!entry)
            return tl::unexpected(wording::sentence(entry.error()));
        typed.push_back(&row);
        entries.push_back(std::move(*entry));
    }
    const auto changes = m_source.database().await([plan = m_source.plan().id, entries](session::Workspace &workspace) {
        return session::logFigures(workspace, plan, entries);
    });
    if (!changes) {
        QStringList reasons;
        for (const session::Refusal &refusal : changes.error())
            reasons += whyNotSaved(refusal, typed);
        return tl::unexpected(tr("Nothing was saved.") + u' ' + reasons.join(u' '));
    }
    m_memory = {m_unit.isEmpty() ? m_memory.unit : m_unit, m_day, m_source.asOf()};
    SavedEntries saved;
    for (const session::Change &change : *changes)
        saved.rows += change.row.id.toString();
    saved.message = tr("Saved together: %1 figures as of %2").arg(saved.rows.size()).arg(wording::longDay(m_day));
    for (Row &row : m_rows)
        row.amount = row.note = QString();
    m_source.refresh();
    return saved;
}

QString QuarterEntry::whyNotSaved(const session::Refusal &refusal, const std::vector<const Row *> &typed) const
{
    const QString why = wording::sentence(refusal.error);
    //: The number of an indicator, then why its figure is not accepted
    return refusal.entry ? tr("%1: %2").arg(typed[*refusal.entry]->indicator.id, why) : why;
}

bool QuarterEntry::isUpToDate() const
{
    const std::vector<Row> now = listed();
    return std::equal(now.begin(), now.end(), m_rows.begin(), m_rows.end(),
                      [](const Row &a, const Row &b) { return a.indicator.id == b.indicator.id; });
}

/// Keeps what was typed for each indicator that is still listed.
void QuarterEntry::refresh()
{
    std::vector<Row> rows = listed();
    for (Row &row : rows) {
        const auto before = std::find_if(m_rows.begin(), m_rows.end(),
                                         [&](const Row &one) { return one.indicator.id == row.indicator.id; });
        if (before == m_rows.end())
            continue;
        row.amount = before->amount;
        row.note = before->note;
        if (formFor(row).allows(before->kind))
            row.kind = before->kind;
    }
    m_rows = std::move(rows);
    lookAheadAtAll();
}

std::vector<QuarterEntry::Row> QuarterEntry::listed() const
{
    std::vector<Row> rows;
    for (const Assessment &assessment : m_source.assessment().indicators) {
        const Task *task = m_source.task(assessment.task);
        if (!task || (!m_unit.isEmpty() && !task->partOf(m_unit)))
            continue;
        rows.push_back({assessment.indicator, usualKind(assessment.indicator)});
    }
    return rows;
}

LogForm QuarterEntry::formFor(const Row &row) const
{
    LogForm form(m_source, m_scratch);
    form.setUnit(m_unit);
    form.setIndicator(row.indicator.id);
    form.setKind(row.kind);
    form.setDay(m_day);
    form.setAmount(row.amount);
    form.setNote(row.note);
    return form;
}

void QuarterEntry::lookAhead(Row &row) const
{
    if (row.amount.isEmpty() && !row.note.isEmpty())
        row.entryPreview = {EntryPreview::Kind::Refused,
                            tr("A note goes in with a figure: type one, or clear the note.")};
    else
        row.entryPreview = row.isTyped() ? formFor(row).preview() : EntryPreview();
}

void QuarterEntry::lookAheadAtAll()
{
    for (Row &row : m_rows)
        lookAhead(row);
}

} // namespace xushi::models
