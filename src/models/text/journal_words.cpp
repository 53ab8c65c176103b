#include "models/text/journal_words.h"

#include "models/text/joined.h"
#include "models/view/view_source.h"

#include "domain/entry/entry_rules.h"
#include "wording/figure_words.h"
#include "wording/plan_words.h"

#include <QDateTime>

namespace xushi::models {

using namespace domain;

namespace {

QString figureOf(const JournalRow &row)
{
    if (!row.amount)
        return {};
    const bool isGrowth = row.kind == RowKind::Increment && *row.amount >= Quantity();
    return isGrowth ? u'+' + row.amount->toString() : row.amount->toString();
}

template <typename E> QString wordFor(const std::optional<E> &value)
{
    return value ? wording::word(*value) : QString();
}

} // namespace

QString JournalLine::subjectText() const
{
    return subjectName.isEmpty() ? subject : about + u' ' + subjectName;
}

QString JournalLine::amountText() const
{
    return figure.isEmpty() ? figure : wording::withUnit(figure, unitOfMeasure);
}

QString JournalLine::allText() const
{
    return isVoid ? joined({text, voided}) : joined({voided, text}); // the reason comes first
}

JournalWords::JournalWords(const ViewSource &source) : m_source(source)
{
    const Plan &plan = source.plan();
    for (const Unit &unit : plan.units)
        m_units.insert(unit.id, unit.name);
    for (const Task *task : plan.tasks()) {
        m_names.insert(task->id, {task->title, {}});
        for (const Indicator &indicator : task->indicators)
            m_names.insert(indicator.id, {indicator.name, indicator.unitOfMeasure});
    }
}

JournalLine JournalWords::lineFor(const session::PlacedRow &placed) const
{
    const JournalRow &row = placed.row;
    JournalLine line;
    line.id = row.id.toString();
    line.isVoid = row.kind == RowKind::Void;
    line.isVoided = placed.voidReason.has_value();
    line.isCorrectable = isCorrectable(row.kind) && m_names.contains(row.subject);
    line.day = row.asOf;
    line.kind = wording::word(row.kind);
    nameSubject(line, placed.target ? *placed.target : row);
    line.unit = unitOf(row);
    line.amount = row.amount;
    line.figure = figureOf(row);
    line.isHeld = placed.isHeld;
    line.voided = whyAside(placed);
    line.text = joined(row.kind == RowKind::Measure ? measureParts(row) : textParts(row));
    line.author = row.author;
    line.recorded = QDateTime::fromMSecsSinceEpoch(row.recordedAt).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    return line;
}

/// Why the row does not count; or of a void or a decision, which row it is about.
QString JournalWords::whyAside(const session::PlacedRow &placed) const
{
    if (placed.voidReason)
        return tr("Voided: %1").arg(placed.voidReason->simplified());
    if (placed.refusal)
        return tr("Refused: %1").arg(placed.refusal->simplified());
    if (placed.isHeld)
        return tr("Held");
    if (!placed.target)
        return {};
    const QString what = takenBack(*placed.target);
    const QString day = placed.target->asOf.toString(Qt::ISODate);
    if (placed.row.kind != RowKind::Review)
        return tr("Takes back: %1, %2").arg(what, day);
    const auto decision = ReviewPayload::read(placed.row.payload);
    return decision && decision->accepted ? tr("Accepts: %1, %2").arg(what, day) : tr("Refuses: %1, %2").arg(what, day);
}

void JournalWords::nameSubject(JournalLine &line, const JournalRow &row) const
{
    line.subject = row.subject;
    const QString id = row.subject.section(u'/', 0, 0); // the task in "task/unit"
    const auto name = m_names.constFind(id);
    if (name == m_names.cend())
        return;
    line.about = id;
    line.subjectName = name->text;
    line.unitOfMeasure = name->unitOfMeasure;
}

QString JournalWords::unitOf(const JournalRow &row) const
{
    return m_units.value(row.unit, row.unit);
}

/// "Increment +40 项"
QString JournalWords::takenBack(const JournalRow &row) const
{
    QString kind = wording::word(row.kind);
    if (!row.amount)
        return kind;
    //: the kind of a row and its figure
    return tr("%1 %2").arg(kind, wording::withUnit(figureOf(row), m_names.value(row.subject).unitOfMeasure));
}

/// A row that changes a measure need not repeat its title; then the measure's current title is used.
QStringList JournalWords::measureParts(const JournalRow &row) const
{
    const auto said = PayloadWords::read(row.payload);
    const QString id = said.measure.isEmpty() ? row.id.toString() : said.measure;
    const auto measure = m_source.measure(id);
    QStringList parts{said.title.isEmpty() && measure ? measure->title.simplified() : said.title};
    if (!said.from.isEmpty())
        parts += tr("moved from task %1").arg(said.from);
    else if (measure && measure->task != row.subject)
        parts += tr("now under task %1").arg(measure->task);
    if (!said.due.isEmpty())
        parts += tr("due %1").arg(said.due);
    parts += said.person;
    if (said.done)
        parts += *said.done ? tr("marked done") : tr("no longer done");
    return parts;
}

QStringList JournalWords::textParts(const JournalRow &row) const
{
    const auto said = PayloadWords::read(row.payload);
    QStringList parts{wordFor(said.state), said.progress};
    const auto addNamed = [&](const QString &text, const QString &sentence) {
        if (!text.isEmpty())
            parts += sentence.arg(text);
    };
    addNamed(said.problem, tr("Problem: %1"));
    addNamed(said.next, tr("Next: %1"));
    addNamed(wordFor(said.schedule), tr("Schedule: %1"));
    return parts + QStringList{said.person, said.telephone, said.note, said.reason};
}

} // namespace xushi::models
