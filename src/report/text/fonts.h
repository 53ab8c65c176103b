#pragma once

#include <QFont>
#include <QStringList>

#include <array>

namespace xushi::report {

/// What a text on the sheet is; each has its face and size by the rules for official papers; see
/// docs/semantics.md, The printed sheet.
enum class FontRole {
    Title,      ///< 小标宋, 22 pt (2号)
    Head,       ///< 黑体, for the heads of columns
    Body,       ///< 仿宋, or 楷体 where there is none
    Foot,       ///< as body, smaller
    PageNumber, ///< 宋体, 14 pt (4号)
    Heading,    ///< 黑体, 16 pt (3号), of a bulletin
    Text,       ///< 仿宋, 16 pt (3号), of a bulletin
};
inline constexpr int fontRoleCount = 7;

/// Lengths on the sheet are in 1/1200 inch, fonts too, so that screen, printer and PDF break lines alike.
inline constexpr double unitsPerInch = 1200;
constexpr double fromPoints(double points)
{
    return points * unitsPerInch / 72;
}
constexpr double fromMillimetres(double millimetres)
{
    return millimetres * unitsPerInch / 25.4;
}

/// Faces that somebody chose for the sheet, by family; an empty one is as the rules ask.
struct SheetFaces {
    QString title;
    QString head;
    QString body; ///< of the foot too

    friend bool operator==(const SheetFaces &, const SheetFaces &) = default;
};

/// The fonts of the sheet as this machine can give them: the chosen face, then the proper bought ones, then ones that
/// Debian has and whose text comes out of a PDF as it went in. A character that the first lacks is looked for in the
/// others before the system chooses.
class SheetFonts {
public:
    explicit SheetFonts(const SheetFaces &chosen = {});

    [[nodiscard]] const QFont &of(FontRole role) const { return m_fonts[static_cast<std::size_t>(role)]; }

    /// How thick a line around the characters brings a light face near to the proper one, which is heavy by
    /// itself; 0 where none is needed. Not a bold font: Qt emboldens it on some devices only.
    [[nodiscard]] double outline(FontRole role) const;

    /// The name of the face that the rules ask for, whether it is there or not.
    [[nodiscard]] static QString properFamily(FontRole role);

    /// The families of this machine that can be chosen: those with Chinese characters, in the order of their names.
    [[nodiscard]] static QStringList choosableFamilies();

    /// Size of the type.
    [[nodiscard]] static double size(FontRole role);

private:
    std::array<QFont, fontRoleCount> m_fonts;
};

/// A line of a sheet's title.
inline constexpr double titleLineHeight = fromPoints(30);

/// The baseline that puts the type in the middle of its line: Chinese characters stand 0.37 of their size above it.
double baselineIn(double lineTop, double lineHeight, FontRole role);

} // namespace xushi::report
