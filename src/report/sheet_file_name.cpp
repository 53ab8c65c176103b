#include "report/sheet_file_name.h"

#include <algorithm>

namespace xushi::report {

using namespace domain;

namespace {

constexpr qsizetype longestPart = 110; ///< in bytes of UTF-8: a name and an id fit into the 255 of most file systems

QString suffix()
{
    return QStringLiteral(".pdf");
}

QString withoutForbidden(QString name)
{
    static const QString forbidden = QStringLiteral("/\\:*?\"<>|");
    for (QChar &c : name)
        if (forbidden.contains(c) || c.unicode() < 0x20)
            c = u'_';
    return name;
}

QString shortened(QString name)
{
    while (name.toUtf8().size() > longestPart)
        name.chop(name.size() > 1 && name.back().isLowSurrogate() ? 2 : 1);
    return name;
}

/// What two names must differ in: some file systems do not tell case apart.
QString comparable(const Unit &unit)
{
    return shortened(withoutForbidden(unit.name)).toCaseFolded();
}

} // namespace

QString sheetFileName(const Quarter &quarter)
{
    return quarter.toString() + suffix();
}

QString sheetFileName(const Quarter &quarter, const Plan &plan, const Unit &unit)
{
    const QString name = comparable(unit);
    const auto sharers = std::count_if(plan.units.begin(), plan.units.end(),
                                       [&](const Unit &other) { return comparable(other) == name; });
    const QString id = sharers > 1 ? u'_' + shortened(withoutForbidden(unit.id)) : QString();
    return quarter.toString() + u'_' + shortened(withoutForbidden(unit.name)) + id + suffix();
}

} // namespace xushi::report
