#include "report/pdf/pdf_text_repair.h"

#include <QRegularExpression>

#include <algorithm>

namespace xushi::report {

namespace {

/// A font's map from glyphs to text, as the PDF writer wrote it.
struct TextMap {
    QByteArray stream;
    std::vector<QString> characters; ///< of glyph 1, 2, …
};

QString fromHex(const QString &hex)
{
    return QString(QChar(static_cast<char16_t>(hex.toUInt(nullptr, 16))));
}

/// Reads lines like `<0001> <0003> [<5F20> <540C> <5FD7>]` and `<0001> <0003> <5F20>`; in the latter the character
/// counts up with the glyph.
std::vector<QString> readRanges(const QByteArray &stream)
{
    static const QRegularExpression range(
        QStringLiteral("<([0-9A-Fa-f]{4})>\\s*<([0-9A-Fa-f]{4})>\\s*(?:<([0-9A-Fa-f]{4})>|\\[([^\\]]*)\\])"));
    static const QRegularExpression one(QStringLiteral("<([0-9A-Fa-f]{4})>"));
    const qsizetype start = stream.indexOf("beginbfrange");
    std::vector<QString> characters;
    auto match = range.globalMatch(QString::fromLatin1(stream.mid(std::max<qsizetype>(0, start))));
    while (match.hasNext()) {
        const auto found = match.next();
        const uint first = found.captured(1).toUInt(nullptr, 16);
        const uint last = found.captured(2).toUInt(nullptr, 16);
        if (last < first || last == 0)
            continue; // glyph 0 is no character
        if (characters.size() < last)
            characters.resize(last);
        auto listed = one.globalMatch(found.captured(4));
        for (uint glyph = first; glyph <= last; ++glyph) {
            const QString counted =
                found.captured(3).isEmpty()
                    ? QString()
                    : fromHex(QString::number(found.captured(3).toUInt(nullptr, 16) + glyph - first, 16));
            const QString character = listed.hasNext() ? fromHex(listed.next().captured(1)) : counted;
            if (glyph > 0)
                characters[glyph - 1] = character;
        }
    }
    return characters;
}

/// How badly the list fits the map: the number of glyphs that the map gives another character, or none although Qt
/// knows the character. Qt leaves out characters that it does not know, also at the end of the map.
std::size_t strangeness(const TextMap &map, const DrawnCharacters &drawn)
{
    std::size_t strange = 0;
    for (std::size_t i = 0; i < drawn.size(); ++i) {
        const QString known = i < map.characters.size() ? map.characters[i] : QString();
        const bool isMissing = known.isEmpty() || known == QString(QChar(0));
        strange += isMissing ? drawn[i].size() == 1 : known != drawn[i];
    }
    return strange;
}

/// A font name as Qt writes it into a PDF, without characters that names in a PDF cannot have.
QString pdfName(QString name)
{
    static const QString left = QStringLiteral(" ()<>[]{}/%#");
    name.removeIf([](QChar c) { return left.contains(c); });
    return name;
}

/// The faces that the font may be: those with its name, or all if none has it.
std::vector<const DrawnCharacters *> candidates(const QByteArray &font, const std::vector<DrawnFace> &drawn)
{
    const QString name = pdfName(QString::fromLatin1(font.mid(font.indexOf('+') + 1)));
    std::vector<const DrawnCharacters *> named;
    std::vector<const DrawnCharacters *> all;
    for (const DrawnFace &face : drawn) {
        all.push_back(&face.characters);
        if (!name.isEmpty() && pdfName(face.postScriptName) == name)
            named.push_back(&face.characters);
    }
    return named.empty() ? all : named;
}

/// The list that the map was made for: the one that fits by far the best; absent when there is none.
const DrawnCharacters *listFor(const TextMap &map, const std::vector<const DrawnCharacters *> &lists)
{
    const DrawnCharacters *best = nullptr;
    std::size_t least = 0;
    bool tie = false;
    for (const DrawnCharacters *list : lists) {
        if (list->size() < map.characters.size())
            continue;
        const std::size_t strange = strangeness(map, *list);
        if (!best || strange < least) {
            least = strange;
            best = list;
            tie = false;
        } else if (strange == least) {
            tie = true;
        }
    }
    return best && !tie && least * 2 <= best->size() ? best : nullptr;
}

/// The stream with its ranges replaced by the list; empty when the stream is not built as expected.
QByteArray rewritten(const QByteArray &stream, const DrawnCharacters &list)
{
    const QByteArray head("endcodespacerange\n");
    const QByteArray tail("endbfrange\n");
    const qsizetype headEnd = stream.indexOf(head);
    const qsizetype tailStart = stream.lastIndexOf(tail);
    if (headEnd < 0 || tailStart < 0)
        return {};
    constexpr std::size_t atOnce = 100; // the most that one section may hold
    QByteArray result = stream.left(headEnd + head.size());
    for (std::size_t from = 0; from < list.size(); from += atOnce) {
        const std::size_t to = std::min(list.size(), from + atOnce);
        result += QByteArray::number(static_cast<qulonglong>(to - from)) + " beginbfchar\n";
        for (std::size_t i = from; i < to; ++i) {
            result += '<' + QByteArray::number(static_cast<qulonglong>(i) + 1, 16).rightJustified(4, '0') + "> <";
            for (const QChar unit : list[i])
                result += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
            result += ">\n";
        }
        result += "endbfchar\n";
    }
    return result + stream.mid(tailStart + tail.size());
}

} // namespace

QByteArray withTrueText(const QByteArray &textMap, const QByteArray &font, const std::vector<DrawnFace> &drawn)
{
    const TextMap map{textMap, readRanges(textMap)};
    const DrawnCharacters *list = listFor(map, candidates(font, drawn));
    if (!list || *list == map.characters)
        return textMap;
    const QByteArray better = rewritten(textMap, *list);
    return better.isEmpty() ? textMap : better;
}

} // namespace xushi::report
