#include "domain/figures.h"

#include "domain/tokens.h"

#include <QJsonArray>

#include <algorithm>
#include <set>
#include <tuple>

namespace xushi::domain {

namespace {

bool isOlder(const JournalRow *a, const JournalRow *b)
{
    return std::tie(a->asOf, a->recordedAt, a->id) < std::tie(b->asOf, b->recordedAt, b->id);
}

/// The rows about the indicator that count, oldest first.
std::vector<const JournalRow *> countingRows(QStringView indicator, std::span<const JournalRow> rows)
{
    std::set<QString> voided;
    for (const JournalRow &row : rows)
        if (row.kind == RowKind::Void)
            voided.insert(row.subject);
    std::vector<const JournalRow *> counting;
    for (const JournalRow &row : rows)
        if (row.subject == indicator && !voided.contains(row.id.toString()))
            counting.push_back(&row);
    std::sort(counting.begin(), counting.end(), isOlder);
    return counting;
}

} // namespace

Figures figuresOf(QStringView indicator, std::span<const JournalRow> rows)
{
    Figures figures;
    for (const JournalRow *row : countingRows(indicator, rows)) {
        const bool isFigure =
            row->kind == RowKind::Reading || row->kind == RowKind::Increment || row->kind == RowKind::Baseline;
        if (isFigure && row->amount)
            figures.figures.push_back({row->kind, row->asOf, *row->amount});
        else if (row->kind == RowKind::Retarget)
            figures.retargets.push_back({row->asOf, row->amount ? termsOf(*row->amount, row->payload) : std::nullopt});
    }
    return figures;
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

} // namespace xushi::domain
