#include "report/sheet/sheet_file_name.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace xushi::report {

using namespace domain;

namespace {

constexpr qsizetype longestPart = 110; ///< in bytes of UTF-8: a name and an id fit into the 255 of most file systems

QString suffix()
{
    return QStringLiteral(".pdf");
}

QString bulletinWord()
{
    //: the end of a file's name: "2024Q3_bulletin"
    return QCoreApplication::translate("Papers", "bulletin");
}

QString withoutForbidden(QString name)
{
    static const QString forbidden = QStringLiteral("/\\:*?\"<>|");
    for (QChar &c : name)
        if (forbidden.contains(c) || c.unicode() < 0x20)
            c = u'_';
    return name;
}

QString shortened(QString name, qsizetype most)
{
    while (name.toUtf8().size() > most)
        name.chop(name.size() > 1 && name.back().isLowSurrogate() ? 2 : 1);
    return name;
}

/// The unit's name as part of a file's.
QString partOf(const QString &name)
{
    return fileNamePart(name, longestPart);
}

/// Names that are taken, in lower case, because some file systems ignore case.
class TakenNames {
public:
    bool take(const QString &name)
    {
        const QString folded = name.toCaseFolded();
        const bool isFree = !m_names.contains(folded);
        m_names.insert(folded);
        return isFree;
    }

private:
    QSet<QString> m_names;
};

/// Each unit's part of a file name: its name, with its id where the name alone is not unique.
std::vector<QString> partsOf(const Plan &plan)
{
    QHash<QString, int> sharers;
    for (const Unit &unit : plan.units)
        ++sharers[partOf(unit.name).toCaseFolded()];
    TakenNames taken;
    taken.take(bulletinWord());
    std::vector<QString> parts(plan.units.size());
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const QString part = partOf(plan.units[i].name);
        if (sharers[part.toCaseFolded()] == 1 && taken.take(part))
            parts[i] = part;
    }
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (!parts[i].isEmpty())
            continue;
        const QString withId = partOf(plan.units[i].name) + u'_' + partOf(plan.units[i].id);
        parts[i] = withId;
        for (int number = 2; !taken.take(parts[i]); ++number)
            parts[i] = withId + u'_' + QString::number(number);
    }
    return parts;
}

} // namespace

QString sheetFileName(const Quarter &quarter)
{
    return quarter.toString() + suffix();
}

QString fileNamePart(const QString &text, qsizetype most)
{
    return shortened(withoutForbidden(text), most);
}

std::vector<QString> unitFileNames(const Quarter &quarter, const Plan &plan)
{
    std::vector<QString> names = partsOf(plan);
    for (QString &name : names)
        name = quarter.toString() + u'_' + name + suffix();
    return names;
}

QString sheetFileName(const Quarter &quarter, const Plan &plan, const Unit &unit)
{
    const auto place =
        std::find_if(plan.units.begin(), plan.units.end(), [&](const Unit &one) { return one.id == unit.id; });
    return unitFileNames(quarter, plan)[static_cast<std::size_t>(place - plan.units.begin())];
}

QString bulletinFileName(const Quarter &quarter)
{
    return quarter.toString() + u'_' + bulletinWord();
}

} // namespace xushi::report
