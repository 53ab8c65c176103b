#include "domain/position.h"

#include "domain/tokens.h"

#include <QJsonArray>

#include <algorithm>
#include <set>
#include <tuple>

namespace xushi::domain {

namespace {

/// Of two rows, the one that holds: by as_of, then recorded_at, then id.
bool isOlder(const JournalRow *a, const JournalRow *b)
{
    return std::tie(a->asOf, a->recordedAt, a->id) < std::tie(b->asOf, b->recordedAt, b->id);
}

void keepNewer(const JournalRow *&kept, const JournalRow &row)
{
    if (!kept || isOlder(kept, &row))
        kept = &row;
}

/// The rows that count, sorted out by what they do.
struct Counting {
    const JournalRow *baseline = nullptr;
    const JournalRow *reading = nullptr;
    const JournalRow *retarget = nullptr;
    std::vector<const JournalRow *> increments;
};

Counting countingRows(const Indicator &indicator, std::span<const JournalRow> rows, QDate asOf)
{
    std::set<QString> voided;
    for (const JournalRow &row : rows)
        if (row.kind == RowKind::Void)
            voided.insert(row.subject);

    Counting counting;
    for (const JournalRow &row : rows) {
        if (row.subject != indicator.id || voided.contains(row.id.toString()))
            continue;
        if (row.kind == RowKind::Baseline)
            keepNewer(counting.baseline, row);
        if (row.asOf > asOf)
            continue;
        if (row.kind == RowKind::Reading)
            keepNewer(counting.reading, row);
        else if (row.kind == RowKind::Retarget)
            keepNewer(counting.retarget, row);
        else if (row.kind == RowKind::Increment)
            counting.increments.push_back(&row);
    }
    return counting;
}

} // namespace

Result<Position> positionOf(const Indicator &indicator, std::span<const JournalRow> rows, QDate asOf)
{
    const Counting counting = countingRows(indicator, rows, asOf);
    Position position;
    if (indicator.accumulation == Accumulation::Flow)
        position.baseline = Quantity();
    else
        position.baseline = counting.baseline ? counting.baseline->amount : indicator.baseline;
    if (counting.retarget && counting.retarget->amount)
        position.retargeted = termsOf(*counting.retarget->amount, counting.retarget->payload);

    QuantitySum sum;
    bool reported = false;
    bool started = false;
    if (counting.reading && counting.reading->amount) {
        sum.add(*counting.reading->amount);
        position.lastAsOf = counting.reading->asOf;
        reported = started = true;
    } else if (position.baseline) {
        sum.add(*position.baseline);
        started = true;
    }
    for (const JournalRow *row : counting.increments) {
        position.lastAsOf = std::max(position.lastAsOf.value_or(row->asOf), row->asOf);
        reported = true;
        if (row->amount && (!counting.reading || row->asOf > counting.reading->asOf))
            sum.add(*row->amount);
    }
    if (reported && started) {
        position.actual = sum.total();
        if (!position.actual)
            return failure(ErrorCode::SumOutOfRange, {indicator.id});
    }
    return position;
}

std::optional<Terms> termsOf(Quantity target, const QString &payloadText)
{
    const QJsonObject details = detailsFrom(payloadText);
    const auto schedule = fromToken<Schedule>(details[QLatin1StringView(payload::schedule)].toString());
    if (!schedule)
        return std::nullopt;
    Terms terms{target, *schedule, {}};
    for (const QJsonValue &node : details[QLatin1StringView(payload::nodes)].toArray()) {
        const auto by = parseDate(node[QLatin1StringView(payload::by)].toString());
        const auto value = Quantity::parse(node[QLatin1StringView(payload::value)].toString());
        if (!by || !value)
            return std::nullopt;
        terms.nodes.push_back({*by, *value});
    }
    return terms;
}

QJsonObject detailsOf(const Terms &terms)
{
    QJsonObject details{{QLatin1StringView(payload::schedule), tokenOf(terms.schedule)}};
    QJsonArray nodes;
    for (const Node &node : terms.nodes)
        nodes.append(QJsonObject{{QLatin1StringView(payload::by), node.by.toString(Qt::ISODate)},
                                 {QLatin1StringView(payload::value), node.value.toString()}});
    if (!nodes.isEmpty())
        details.insert(QLatin1StringView(payload::nodes), nodes);
    return details;
}

Indicator inForce(const Indicator &indicator, const Position &position)
{
    Indicator current = indicator;
    if (position.retargeted)
        current.terms = *position.retargeted;
    return current;
}

} // namespace xushi::domain
