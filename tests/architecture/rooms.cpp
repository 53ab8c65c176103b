#include "rooms.h"

#include "source_text.h"

#include <algorithm>

namespace xushi::architecture {

namespace {

/// "style < tables < {units tasks}" as ranks.
RoomOrder order(const char *layer, const char *rooms)
{
    RoomOrder read{QString::fromLatin1(layer), {}};
    for (const QString &rank : QString::fromLatin1(rooms).split(u'<'))
        read.ranks.push_back(QString(rank).remove(u'{').remove(u'}').simplified().split(u' ', Qt::SkipEmptyParts));
    return read;
}

const QString ownFolder = QStringLiteral(".");

} // namespace

const std::vector<RoomOrder> &roomOrders()
{
    // Braces hold rooms of one rank, which do not see each other.
    static const std::vector<RoomOrder> all{
        order("domain", "values < plan < . < entry"), // the point is the layer's own folder
        order("storage", "engine < {schema stores} < file"),
        order("session", "workspace < {entry view} < {plans maintenance}"),
        order("exchange", ". < plan"),
        order("cli", ". < maintenance"),
        order("report", "{marks text odt} < {course sheet} < {bulletin pdf}"),
        order("models", "{view diagnostics} < {text tables} < search"
                        " < {plan journal files setup manual maintenance} < entry"),
        order("ui", "style < widgets < tables < indicator < entry < task_sections"
                    " < {overview units tasks journal sheets backups manual files settings} < window"),
    };
    return all;
}

int RoomOrder::rankOf(const QString &room) const
{
    const auto it = std::find_if(ranks.begin(), ranks.end(), [&](const auto &rank) { return rank.contains(room); });
    return it == ranks.end() ? -1 : static_cast<int>(it - ranks.begin());
}

const RoomOrder *roomOrder(const QString &layer)
{
    const auto &all = roomOrders();
    const auto it = std::find_if(all.begin(), all.end(), [&](const RoomOrder &one) { return one.layer == layer; });
    return it == all.end() ? nullptr : &*it;
}

QString roomOf(const SourceFile &file)
{
    const QString room = file.path.section(u'/', 2, -2);
    const RoomOrder *order = roomOrder(file.layer);
    return room.isEmpty() && order && order->rankOf(ownFolder) >= 0 ? ownFolder : room;
}

QStringList roomFindingsIn(const SourceFile &file)
{
    const QString own = roomOf(file);
    const RoomOrder *order = roomOrder(file.layer);
    if (!order)
        return own.isEmpty() ? QStringList()
                             : QStringList{finding(file, 1, file.layer + QStringLiteral(" has no room ") + own)};
    const int ownRank = order->rankOf(own);
    if (own.isEmpty())
        return {finding(file, 1, file.layer + QStringLiteral(" keeps its sources in rooms"))};
    if (ownRank < 0)
        return {finding(file, 1, file.layer + QStringLiteral(" has no room ") + own)};

    QStringList findings;
    for (const auto &[header, line] : includesOf(takenApart(file.text))) {
        const QString room = header.section(u'/', 1, -2);
        const QString other = room.isEmpty() && order->rankOf(ownFolder) >= 0 ? ownFolder : room;
        if (header.section(u'/', 0, 0) != file.layer || other == own)
            continue;
        const int otherRank = order->rankOf(other);
        if (otherRank < 0 || otherRank >= ownRank)
            findings += finding(file, line, QStringLiteral("%1/%2 may not include %1/%3").arg(file.layer, own, other));
    }
    return findings;
}

QString unitOf(const QString &path)
{
    return path.section(u'/', -1).section(u'.', 0, 0);
}

} // namespace xushi::architecture
