#pragma once

#include "domain/assessment.h"
#include "exchange/table_sink.h"

namespace xushi::exchange {

/// How a cell of a workbook looks.
enum class CellLook {
    Plain,         ///< without a frame, wrapped, for lines above and below a table
    Title,         ///< large and in the middle
    Head,          ///< bold, framed, in the middle
    Text,          ///< framed, wrapped
    TopText,       ///< framed, wrapped, from the top on: for what is longer than a row can be high
    Centred,       ///< framed, in the middle
    Number,        ///< framed; a number is shown with as many places as it has
    Percent,       ///< framed; a number of 1 is shown as 100.0%
    MarkedPercent, ///< the same with an asterisk behind it
};

/// A cell that reaches over so many columns and rows from its place on.
struct BookCell {
    int column = 0;
    TableCell value;
    CellLook look = CellLook::Text;
    int columns = 1;
    int rows = 1;
};

/// A sheet of a workbook, row by row.
struct BookSheet {
    QString name;
    std::vector<int> widths; ///< of the columns, in digits
    std::vector<std::vector<BookCell>> rows;
    int headRow = 0;         ///< it and those above stay in state and are printed on each page
    bool isFiltered = false; ///< by the cells of the head row
    bool isForm = false;     ///< printed as an official paper: its margins, page numbers, rows as high as their texts
};

/// Cells that say just this word stand in this colour, 0xRRGGBB, whatever is typed into them later.
struct WordColour {
    QString word;
    int colour;
};

struct Workbook {
    QString title;
    std::vector<BookSheet> sheets;
    std::vector<WordColour> colours;
};

/// Writes an Office Open XML workbook (.xlsx), A4. Numbers are numbers where a spreadsheet keeps them exactly, else
/// text; texts are texts, whatever they begin with. What was at `file` stays there until the new one is whole. Names of
/// sheets are made unique. Errors: FolderMissing, DiskFull, CannotWrite.
domain::Result<void> writeWorkbook(const QString &file, const Workbook &workbook);

} // namespace xushi::exchange
