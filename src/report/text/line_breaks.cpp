#include "report/text/line_breaks.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace xushi::report {

namespace {

constexpr qsizetype longestBracket = 10; // characters, including the brackets

bool opens(QChar c)
{
    return c == u'(' || c == u'\uff08';
}

bool closes(QChar c)
{
    return c == u')' || c == u'\uff09';
}

bool insideShortBracket(const QString &text, qsizetype at)
{
    for (qsizetype open = at - 1; open >= 0 && at - open < longestBracket; --open) {
        if (closes(text[open]))
            return false;
        if (!opens(text[open]))
            continue;
        const qsizetype end = std::min(text.size(), open + longestBracket);
        return std::any_of(text.begin() + at, text.begin() + end, closes);
    }
    return false;
}

/// The end of the number before `at`, ignoring spaces between; -1 when there is none.
qsizetype numberEndBefore(const QString &text, qsizetype at)
{
    while (at > 0 && text[at - 1].isSpace())
        --at;
    return at > 0 && text[at - 1].isDigit() ? at : -1;
}

/// Whether the place is inside a number such as 0.1891 or a day such as 2024-09-30. QTextBoundaryFinder breaks the
/// former at the start of a text.
bool insideNumber(const QString &text, qsizetype at)
{
    return at > 1 && text[at].isDigit() && text[at - 2].isDigit() && QStringLiteral(".,:/-").contains(text[at - 1]);
}

bool partsNumberFromUnit(const QString &text, qsizetype at)
{
    return text[at].isLetter() && numberEndBefore(text, at) > 0;
}

bool insideMeasure(const QString &text, qsizetype at, const QStringList &measures)
{
    return std::any_of(measures.begin(), measures.end(), [&](const QString &measure) {
        const qsizetype earliest = std::max<qsizetype>(0, at - measure.size() + 1);
        for (qsizetype start = earliest; start < at; ++start)
            if (QStringView(text).mid(start).startsWith(measure) && numberEndBefore(text, start) > 0)
                return true;
        return false;
    });
}

} // namespace

std::vector<qsizetype> lineBreaks(const QString &text, const QStringList &measures)
{
    std::vector<qsizetype> places;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    for (qsizetype at = finder.toNextBoundary(); at > 0 && at < text.size(); at = finder.toNextBoundary()) {
        if (!insideNumber(text, at) && !partsNumberFromUnit(text, at) && !insideShortBracket(text, at)
            && !insideMeasure(text, at, measures))
            places.push_back(at);
    }
    return places;
}

std::vector<qsizetype> proseBreaks(const QString &text)
{
    std::vector<qsizetype> places;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    for (qsizetype at = finder.toNextBoundary(); at > 0 && at < text.size(); at = finder.toNextBoundary())
        if (!insideNumber(text, at))
            places.push_back(at);
    return places;
}

} // namespace xushi::report
