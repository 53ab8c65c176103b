#pragma once

#include <QFont>
#include <QStringList>

#include <array>

namespace xushi::report {

/// The role of a text on the sheet. Each role has its face and size by the rules for official papers;
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

/// Lengths and font sizes on the sheet are in 1/1200 inch, so that lines break at the same places on screen, on paper
/// and in a PDF.
inline constexpr double unitsPerInch = 1200;
constexpr double fromPoints(double points)
{
    return points * unitsPerInch / 72;
}
constexpr double fromMillimetres(double millimetres)
{
    return millimetres * unitsPerInch / 25.4;
}

/// The font families that the user chose for the sheet. Empty: the family that the rules ask for.
struct SheetFaces {
    QString title;
    QString head;
    QString body; ///< also for the foot

    friend bool operator==(const SheetFaces &, const SheetFaces &) = default;
};

/// The fonts of the sheet on this machine: the chosen face, then the proper commercial ones, then faces of Debian whose
/// text can be extracted from a PDF unchanged. A character that the first face lacks is taken from the next ones before
/// the system chooses.
class SheetFonts {
public:
    explicit SheetFonts(const SheetFaces &chosen = {});

    [[nodiscard]] const QFont &of(FontRole role) const { return m_fonts[static_cast<std::size_t>(role)]; }

    /// The width of an outline that makes a light face about as heavy as the proper one; 0 where none is needed. A bold
    /// font would not do: Qt emboldens it on some devices only.
    [[nodiscard]] double outline(FontRole role) const;

    /// The name of the face that the rules ask for, whether it is installed or not.
    [[nodiscard]] static QString properFamily(FontRole role);

    /// The installed families with Chinese characters, sorted by name, for the user to choose from.
    [[nodiscard]] static QStringList choosableFamilies();

    /// The font size.
    [[nodiscard]] static double size(FontRole role);

private:
    std::array<QFont, fontRoleCount> m_fonts;
};

/// A line of a sheet's title.
inline constexpr double titleLineHeight = fromPoints(30);

/// The baseline that puts the type in the middle of its line: Chinese characters stand 0.37 of their size above it.
double baselineIn(double lineTop, double lineHeight, FontRole role);

} // namespace xushi::report
