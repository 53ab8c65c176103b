#pragma once

#include "source_tree.h"

#include <QStringList>

#include <vector>

namespace xushi::architecture {

/// The rooms (folders) of a layer, in the order in which they may see each other: a room sees those of all earlier
/// ranks, and none of its own rank or a later one.
struct RoomOrder {
    QString layer;
    std::vector<QStringList> ranks;

    /// Which rank a room has, from 0; -1 when it is not in the table.
    [[nodiscard]] int rankOf(const QString &room) const;
};

/// A layer that is not named here has no rooms: its files lie side by side in one folder.
const std::vector<RoomOrder> &roomOrders();

/// The order of a layer's rooms; nullptr when the layer has none.
const RoomOrder *roomOrder(const QString &layer);

/// The folders below its layer's folder in which a file lies: "style"; empty when it lies in the layer's own folder.
QString roomOf(const SourceFile &file);

/// What is wrong with where a C++ source lies and with what it includes of its own layer, a line each.
QStringList roomFindingsIn(const SourceFile &file);

/// A file's name up to its first dot: what a header and its source file have in common.
QString unitOf(const QString &path);

} // namespace xushi::architecture
