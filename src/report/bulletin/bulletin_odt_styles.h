#pragma once

#include <QByteArray>
#include <QString>

namespace xushi::report {

/// The names of the paragraph styles of a bulletin's OpenDocument text.
namespace odt {
inline constexpr auto draftMark = "DraftMark";
inline constexpr auto title = "Title";
inline constexpr auto number = "Number"; ///< of the issue, below the title
inline constexpr auto address = "Address";
inline constexpr auto heading = "Section";
inline constexpr auto subheading = "Subsection";
inline constexpr auto text = "Body";
inline constexpr auto keptText = "KeptBody"; ///< on one page with what follows
inline constexpr auto signature = "Signature";
inline constexpr auto copiedTo = "CopiedTo";
inline constexpr auto label = "Label"; ///< of an attachment: begins a page
inline constexpr auto tableTitle = "TableTitle";
inline constexpr auto tableHead = "TableHead";
inline constexpr auto footnote = "Footnote";
inline constexpr auto notesTitle = "NotesTitle"; ///< begins a page without a number
inline constexpr auto cell = "Cell";
inline constexpr auto figure = "Figure"; ///< a cell set in the middle
} // namespace odt

/// The styles: page, margins, foot with the page's number, faces, sizes, spacing. The digest stands in the foot.
QByteArray bulletinOdtStyles(const QString &digestLine);

} // namespace xushi::report
