#include "report/drawn_characters.h"

#include <QGlyphRun>
#include <QRawFont>
#include <QSet>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <map>
#include <utility>

namespace xushi::report {

namespace {

struct Face {
    QSet<quint32> seen;
    DrawnCharacters characters;
};

class Faces {
public:
    /// Each character once for each role: a role's font gives it the same glyphs wherever it stands.
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

    [[nodiscard]] std::vector<DrawnCharacters> take()
    {
        std::vector<DrawnCharacters> result;
        for (auto &[name, face] : m_faces)
            result.push_back(std::move(face.characters));
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
            for (const quint32 glyph : run.glyphIndexes()) {
                if (glyph == 0 || face.seen.contains(glyph)) // 0 is drawn for what no font has
                    continue;
                face.seen.insert(glyph);
                face.characters.push_back(character);
            }
        }
    }

    SheetFonts m_fonts;
    std::array<QSet<QString>, fontRoleCount> m_known;
    std::map<QString, Face> m_faces;
};

} // namespace

std::vector<DrawnCharacters> drawnCharacters(std::span<const SheetPage> pages)
{
    Faces faces;
    for (const SheetPage &page : pages)
        for (const TextRun *run : runsInReadingOrder(page))
            faces.draw(*run);
    return faces.take();
}

} // namespace xushi::report
