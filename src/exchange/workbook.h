#pragma once

#include "domain/assessment.h"
#include "exchange/table_sink.h"

namespace xushi::exchange {

/// How a cell of a workbook looks.
enum class CellLook {
    Plain,         ///< without a frame, wrapped, for lines above and below a table
    Title,         ///< large and centred
    Head,          ///< bold, framed, centred
    Text,          ///< framed, wrapped
    TopText,       ///< framed, wrapped, top-aligned: for texts that are higher than a row can be
    Centred,       ///< framed, centred
    Number,        ///< framed; a number is shown with all its places
    Percent,       ///< framed; a number of 1 is shown as 100.0%
    MarkedPercent, ///< the same, followed by an asterisk
};

/// A cell, and the number of columns and rows that it spans.
struct BookCell {
    int column = 0;
    TableCell value;
    CellLook look = CellLook::Text;
    int columns = 1;
    int rows = 1;
    QString before = {}; ///< shown before and behind a number, which stays a number
    QString behind = {};
};

/// The greatest number of lines that a row can show.
inline constexpr int mostLinesOfRow = 28;

/// A sheet of a workbook, row by row.
struct BookSheet {
    QString name;
    std::vector<int> widths; ///< of the columns, in widths of a digit
    std::vector<std::vector<BookCell>> rows;
    int headRow = 0;         ///< this row and those above stay visible and are printed on each page
    bool isFiltered = false; ///< the head row has filters
    bool isForm = false;     ///< printed as an official paper: its margins and page numbers
    QString printedHead;     ///< printed above each page
};

/// Gives cells with exactly this word this colour (0xRRGGBB), also when the word is typed later.
struct WordColour {
    QString word;
    int colour;
};

struct Workbook {
    QString title;
    std::vector<BookSheet> sheets;
    std::vector<WordColour> colours;
};

/// Writes an Office Open XML workbook (.xlsx), A4. Numbers that a spreadsheet cannot store exactly become text. Texts
/// are stored as texts, whatever they begin with. The old `file` stays unchanged until the new one is complete. Makes
/// the names of sheets unique. Errors: FolderMissing, DiskFull, CannotWrite.
domain::Result<void> writeWorkbook(const QString &file, const Workbook &workbook);

} // namespace xushi::exchange
