#include "report/text/justified.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace xushi::report {

namespace {

constexpr double mostAdded = 0.12; ///< of the width: a line that lacks more stays as it is

bool isWide(QChar c)
{
    return c.unicode() >= 0x2e80;
}

/// Whether the line may be spread at this place: not inside a number or a Latin word.
bool isPlace(const QString &line, qsizetype at, bool isWords)
{
    if (isWords)
        return line[at - 1] == u' ' && line[at] != u' ';
    return isWide(line[at - 1]) || isWide(line[at]);
}

} // namespace

bool isOfWords(const QString &line)
{
    return std::count_if(line.begin(), line.end(), isWide) * 2 < line.size();
}

QStringList spreadParts(const QString &line)
{
    constexpr QChar indent(0x3000);
    const bool isWords = isOfWords(line);
    QStringList parts;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, line);
    qsizetype from = 0;
    for (qsizetype at = finder.toNextBoundary(); at > 0 && at < line.size(); at = finder.toNextBoundary()) {
        const bool isIndented = line[at - 1] == indent; // an indentation is not widened
        if (!isIndented && isPlace(line, at, isWords)) {
            parts += line.mid(from, at - from);
            from = at;
        }
    }
    parts += line.mid(from);
    return parts;
}

double spreadOf(const QString &line, double width, double room)
{
    const double left = room - width;
    const auto places = spreadParts(line).size() - 1;
    if (left <= 0 || left > room * mostAdded || places < 1)
        return 0;
    return left / static_cast<double>(places);
}

} // namespace xushi::report
