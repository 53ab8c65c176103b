#include "report/pdf/drawn_characters.h"

#include <QGlyphRun>
#include <QRawFont>
#include <QSet>
#include <QTextBoundaryFinder>
#include <QTextLayout>
#include <QtEndian>

#include <map>
#include <utility>

namespace xushi::report {

namespace {

struct Face {
    QSet<quint32> seen;
    DrawnFace drawn;
};

quint16 numberAt(const QByteArray &table, qsizetype place)
{
    return place + 2 <= table.size() ? qFromBigEndian<quint16>(table.constData() + place) : quint16(0);
}

/// Entry 6 of OpenType's "name" table: in ASCII for the platform Macintosh, in UTF-16 for Windows.
QString postScriptNameOf(const QRawFont &font)
{
    constexpr int recordSize = 12;
    constexpr int wanted = 6;
    const QByteArray table = font.fontTable("name");
    const qsizetype texts = numberAt(table, 4);
    for (int i = 0; i < numberAt(table, 2); ++i) {
        const qsizetype record = 6 + qsizetype(i) * recordSize;
        if (numberAt(table, record + 6) != wanted)
            continue;
        const QByteArray text = table.mid(texts + numberAt(table, record + 10), numberAt(table, record + 8));
        QString name;
        for (const char c : text) // ASCII in either encoding
            if (c != 0)
                name += QLatin1Char(c);
        return name;
    }
    return {};
}

class Faces {
public:
    explicit Faces(const SheetFaces &chosen) : m_fonts(chosen) {}

    /// Each character once for each role: one font gives a character the same glyphs everywhere.
    void draw(const TextRun &run)
    {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, run.text);
        qsizetype from = 0;
        for (qsizetype to = finder.toNextBoundary(); to > 0; to = finder.toNextBoundary()) {
            const QString character = run.text.mid(from, to - from);
            from = to;
            QSet<QString> &known = m_known[static_cast<std::size_t>(run.role)];
            if (!known.contains(character)) {
                known.insert(character);
                drawNew(character, m_fonts.of(run.role));
            }
        }
    }

    [[nodiscard]] std::vector<DrawnFace> take()
    {
        std::vector<DrawnFace> result;
        for (auto &[name, face] : m_faces)
            result.push_back(std::move(face.drawn));
        return result;
    }

private:
    void drawNew(const QString &character, const QFont &font)
    {
        QTextLayout layout(character, font);
        layout.beginLayout();
        layout.createLine();
        layout.endLayout();
        for (const QGlyphRun &run : layout.glyphRuns()) {
            const QRawFont raw = run.rawFont();
            Face &face = m_faces[raw.familyName() + u'/' + raw.styleName()];
            if (face.seen.isEmpty())
                face.drawn.postScriptName = postScriptNameOf(raw);
            for (const quint32 glyph : run.glyphIndexes()) {
                if (glyph == 0 || face.seen.contains(glyph)) // glyph 0 is drawn for a character that no font has
                    continue;
                face.seen.insert(glyph);
                face.drawn.characters.push_back(character);
            }
        }
    }

    SheetFonts m_fonts;
    std::array<QSet<QString>, fontRoleCount> m_known;
    std::map<QString, Face> m_faces;
};

} // namespace

std::vector<DrawnFace> drawnFaces(std::span<const SheetPage> pages)
{
    Faces faces(pages.empty() ? SheetFaces() : pages.front().faces); // all pages of a document have the same faces
    for (const SheetPage &page : pages)
        for (const TextRun *run : runsInReadingOrder(page))
            faces.draw(*run);
    return faces.take();
}

} // namespace xushi::report
