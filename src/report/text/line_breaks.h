#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace xushi::report {

/// Where a line may end in `text` (offsets, rising, without 0 and the end): Unicode's rules, and besides: a number is
/// never parted from what it counts (8 项, 10月), nor is a short bracket broken ((牵头), (万元)). `measures` are units
/// of measure that stay whole after a number. `text` is one paragraph.
std::vector<qsizetype> lineBreaks(const QString &text, const QStringList &measures);

} // namespace xushi::report
