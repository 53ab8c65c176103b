#include "bench/year_of_rows.h"

#include "domain/task_progress.h"
#include "domain/tokens.h"

#include <QDateTime>
#include <QTimeZone>

namespace xushi::bench {

using namespace domain;

namespace {

constexpr std::size_t remembered = 5000; // figures that can still be voided
const QStringList authors{QStringLiteral("王敏"), QStringLiteral("李强"), QStringLiteral("张丽"),
                          QStringLiteral("chen")};

qint64 startOf(QDate day)
{
    return QDateTime(day, QTime(0, 0), QTimeZone::utc()).toMSecsSinceEpoch();
}

QString textPayload(const char *member, const QString &text)
{
    return payloadText({{QLatin1StringView(member), text}});
}

/// Flows are reported as increments, ratios as readings, levels in both ways.
RowKind kindOfFigure(const Indicator &indicator, Dice &dice)
{
    const int readings = indicator.accumulation == Accumulation::Flow    ? 20
                         : indicator.accumulation == Accumulation::Level ? 500
                                                                         : 1000;
    return dice.perMille(readings) ? RowKind::Reading : RowKind::Increment;
}

} // namespace

YearOfRows::YearOfRows(const Plan &plan, int rows, Dice &dice)
    : m_plan(plan),
      m_indicators(plan.indicators()),
      m_tasks(plan.tasks()),
      m_dice(dice),
      m_step(std::max<qint64>(1, (startOf(plan.period.last()) - startOf(plan.period.first())) / std::max(rows, 1))),
      m_now(startOf(plan.period.first()))
{
    m_written.reserve(remembered);
}

JournalRow YearOfRows::next()
{
    m_now += m_step;
    const int chance = m_dice.below(1000);
    JournalRow row = chance < 20                         ? aboutTask(RowKind::Note)
                     : chance < 25                       ? aboutTask(RowKind::Measure)
                     : chance < 27                       ? aboutTask(RowKind::Assign)
                     : chance < 37 && !m_written.empty() ? takeBack()
                     : chance < 47                       ? entered(RowKind::Baseline)
                     : chance < 48                       ? entered(RowKind::Retarget)
                                                         : figure();
    if (!m_newestHash.isEmpty())
        row.parents = {m_newestHash};
    row.hash = m_newestHash = hashOf(row);
    return row;
}

/// A UUIDv7 of the row's time; its other bits are random.
RowId YearOfRows::nextId()
{
    const auto hex = [](quint64 number, int digits) {
        return QStringLiteral("%1").arg(number, digits, 16, QChar(u'0'));
    };
    const auto time = static_cast<quint64>(m_now);
    const quint64 random = m_dice.bits();
    return *RowId::parse(hex(time >> 16, 8) + u'-' + hex(time & 0xFFFF, 4) + QStringLiteral("-7")
                         + hex(random & 0xFFF, 3) + u'-' + hex(0x8000 | (random >> 12 & 0x3FFF), 4) + u'-'
                         + hex(m_dice.bits() >> 16, 12));
}

/// Mostly a few days before the row is written, sometimes months before.
QDate YearOfRows::dayOfRow()
{
    const QDate written = m_plan.period.first().addDays((m_now - startOf(m_plan.period.first())) / 86'400'000);
    return m_plan.period.clamp(written.addDays(-m_dice.below(m_dice.perMille(50) ? 90 : 15)));
}

JournalRow YearOfRows::rowOf(RowKind kind, const Task &task, const QString &subject)
{
    const auto part = static_cast<std::size_t>(m_dice.below(static_cast<int>(task.units.size())));
    return {nextId(),
            m_plan.id,
            kind,
            subject,
            task.units[part].unit,
            dayOfRow(),
            m_now,
            authors[m_dice.below(static_cast<int>(authors.size()))],
            std::nullopt,
            QStringLiteral("{}"),
            {},
            {},
            m_now};
}

JournalRow YearOfRows::figure()
{
    const auto &[task, indicator] = m_indicators[m_dice.bits() % m_indicators.size()];
    JournalRow row = rowOf(kindOfFigure(*indicator, m_dice), *task, indicator->id);
    const qint64 target = indicator->terms.target.millionths();
    // A reading lies around the target, an increment brings some hundredths of it; figures have two places.
    const qint64 hundredth = std::max<qint64>(target / 100 / 10'000 * 10'000, 10'000);
    row.amount = Quantity::fromMillionths(
        hundredth * (row.kind == RowKind::Reading ? m_dice.between(20, 110) : m_dice.between(-1, 6)));
    if (m_dice.perMille(100))
        row.payload = textPayload("note", QStringLiteral("据%1月报表").arg(row.asOf.month()));
    const Written written{row.id.toString(), row.unit, row.asOf};
    if (m_written.size() < remembered)
        m_written.push_back(written);
    else
        m_written[m_oldest++ % remembered] = written;
    return row;
}

JournalRow YearOfRows::entered(RowKind kind)
{
    const auto &[task, indicator] = m_indicators[m_dice.bits() % m_indicators.size()];
    if (kind == RowKind::Baseline && indicator->accumulation == Accumulation::Flow)
        return figure(); // a flow has none
    JournalRow row = rowOf(kind, *task, indicator->id);
    const qint64 ones = indicator->terms.target.millionths() / Quantity::perOne;
    if (kind == RowKind::Baseline) {
        row.asOf = m_plan.period.first().addDays(-1);
        row.amount = Quantity::whole(ones / 2);
    } else {
        row.amount = Quantity::whole(ones + 1);
        row.payload = payloadText({{QStringLiteral("schedule"), tokenOf(Schedule::Linear)},
                                   {QStringLiteral("reason"), QStringLiteral("年中调整")}});
    }
    return row;
}

JournalRow YearOfRows::aboutTask(RowKind kind)
{
    const Task &task = *m_tasks[m_dice.bits() % m_tasks.size()];
    JournalRow row = rowOf(kind, task, task.id);
    const QString number = QString::number(m_dice.below(1000));
    if (kind == RowKind::Assign) {
        row.subject = assignmentSubject(task.id, row.unit);
        row.payload = textPayload("person", QStringLiteral("联络员") + number);
    } else if (kind == RowKind::Measure) {
        row.payload = textPayload("title", QStringLiteral("举措") + number);
    } else {
        row.payload = payloadText({{QStringLiteral("state"), tokenOf(TaskState::InProgress)},
                                   {QStringLiteral("progress"), QStringLiteral("按计划推进，第%1次调度").arg(number)},
                                   {QStringLiteral("next"), QStringLiteral("继续推进")}});
    }
    return row;
}

JournalRow YearOfRows::takeBack()
{
    const std::size_t chosen = m_dice.bits() % m_written.size();
    const Written taken = m_written[chosen];
    m_written[chosen] = m_written.back(); // a row is voided only once
    m_written.pop_back();
    JournalRow row = rowOf(RowKind::Void, *m_tasks.front(), taken.id);
    row.unit = taken.unit;
    row.asOf = taken.asOf;
    row.payload = textPayload("reason", QStringLiteral("录错，另行录入"));
    return row;
}

} // namespace xushi::bench
