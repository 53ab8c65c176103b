#pragma once

#include <QString>
#include <QStringList>

namespace xushi::support {

/// What is said of made indicators at made positions, a line each: "key | sentence". Each case is judged by the
/// program's own rules, so that only what can happen is here. Of the sentences of one key that differ in their figures
/// alone, the first is kept; the key names both commitments where both say the same. A place in a ranking has the given
/// unit of measure.
QStringList whyCases(const QString &unitOfPlace);

} // namespace xushi::support
