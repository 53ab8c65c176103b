#include "report/sheet_file_name.h"

namespace xushi::report {

namespace {

QString withoutForbidden(QString name)
{
    static const QString forbidden = QStringLiteral("/\\:*?\"<>|");
    for (QChar &c : name)
        if (forbidden.contains(c) || c.unicode() < 0x20)
            c = u'_';
    return name;
}

} // namespace

QString sheetFileName(const domain::Quarter &quarter, const QString &unitName)
{
    const QString suffix = QStringLiteral(".pdf");
    if (unitName.isEmpty())
        return quarter.toString() + suffix;
    return quarter.toString() + u'_' + withoutForbidden(unitName) + suffix;
}

} // namespace xushi::report
