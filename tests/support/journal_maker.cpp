#include "support/journal_maker.h"

#include "support/plan_maker.h"

namespace xushi::support {

using namespace domain;

JournalMaker::JournalMaker(QString plan) : m_plan(std::move(plan))
{
    m_rows.reserve(10'000); // rows are handed out by reference
}

const JournalRow &JournalMaker::add(RowKind kind, const QString &subject, std::optional<Quantity> amount, QDate asOf,
                                    const QJsonObject &details, const QString &unit)
{
    ++m_clock;
    JournalRow row{RowId::make(m_clock, std::nullopt),
                   m_plan,
                   kind,
                   subject,
                   unit,
                   asOf,
                   m_clock,
                   QStringLiteral("测试员"),
                   amount,
                   payloadText(details),
                   {},
                   {},
                   m_clock};
    if (!m_rows.empty())
        row.parents = {m_rows.back().hash};
    row.hash = hashOf(row);
    m_rows.push_back(row);
    return m_rows.back();
}

const JournalRow &JournalMaker::reading(const char *indicator, const char *amount, const char *asOf)
{
    return add(RowKind::Reading, QString::fromLatin1(indicator), q(amount), day(asOf));
}

const JournalRow &JournalMaker::increment(const char *indicator, const char *amount, const char *asOf)
{
    return add(RowKind::Increment, QString::fromLatin1(indicator), q(amount), day(asOf));
}

const JournalRow &JournalMaker::baseline(const char *indicator, const char *amount)
{
    return add(RowKind::Baseline, QString::fromLatin1(indicator), q(amount), QDate(2023, 12, 31));
}

const JournalRow &JournalMaker::retarget(const char *indicator, const char *target, const char *asOf,
                                         const char *schedule)
{
    return add(RowKind::Retarget, QString::fromLatin1(indicator), q(target), day(asOf),
               {{QStringLiteral("schedule"), QString::fromLatin1(schedule)},
                {QStringLiteral("reason"), QStringLiteral("调整")}});
}

const JournalRow &JournalMaker::note(const char *task, const char *asOf, const QString &progress, const char *state,
                                     const char *unit)
{
    QJsonObject details{{QStringLiteral("progress"), progress}};
    if (state)
        details.insert(QStringLiteral("state"), QString::fromLatin1(state));
    return add(RowKind::Note, QString::fromLatin1(task), std::nullopt, day(asOf), details, QString::fromLatin1(unit));
}

const JournalRow &JournalMaker::takeBack(const JournalRow &row)
{
    return add(RowKind::Void, row.id.toString(), std::nullopt, row.asOf,
               {{QStringLiteral("reason"), QStringLiteral("录错")}}, row.unit);
}

} // namespace xushi::support
