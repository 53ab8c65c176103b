#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace xushi::report {

/// Where a line may end in `text` (ascending offsets, without 0 and the end): by Unicode's rules, but never between a
/// number and what it counts (8 项, 10月) or inside a short bracket ((牵头), (万元)). `measures` are units of measure
/// that are not broken after a number. `text` is one paragraph.
std::vector<qsizetype> lineBreaks(const QString &text, const QStringList &measures);

/// The same for running text, which fills its lines: a number may end a line before what it counts.
std::vector<qsizetype> proseBreaks(const QString &text);

} // namespace xushi::report
