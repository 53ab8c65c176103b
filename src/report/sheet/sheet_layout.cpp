#include "report/sheet/sheet_layout.h"

#include "report/sheet/cover_layout.h"
#include "report/sheet/long_notes.h"
#include "report/sheet/page_maker.h"

namespace xushi::report {

namespace {

/// About the height of the title, the line below it and the head row.
constexpr double heightAboveRows = fromPoints(90);

/// A sheet of one unit has no column of units: each task names the unit's role instead.
SheetContent withoutUnits(SheetContent sheet)
{
    for (SheetTask &task : sheet.tasks)
        task.task = task.taskAndRole;
    return sheet;
}

PageSetup withoutUnits(PageSetup setup)
{
    std::erase(setup.columns, Column::Unit);
    return setup;
}

std::vector<SheetPage> pagesOf(const SheetContent &content, const SheetFonts &fonts, const PageSetup &setup)
{
    const TextMeasure head(fonts.of(FontRole::Head));
    const TextMeasure body(fonts.of(FontRole::Body), content.measures);
    const SheetContent sheet = withLongNotesBelow(content, body, setup.textArea().height() - heightAboveRows);
    const TableMeasures measures{head, body};
    const QRectF area = setup.textArea();
    const ColumnEdges columns(area.left(), columnWidths(sheet, measures, area.width(), setup.columns), setup.columns);
    const std::vector<RowGroup> groups = rowGroups(sheet, body, columns);

    PageMaker maker(sheet, fonts, measures, columns, setup);
    const CellHeights heights{bodyLineHeight, 2 * cellPadY};
    for (const RowGroup &group : groups) {
        const bool isLast = &group == &groups.back();
        const Room room{maker.roomLeft(), maker.freshRoom(), isLast ? maker.endHeight() : 0};
        for (const GroupSlice &slice : sliceGroup(group.shape(), heights, room)) {
            if (slice.onNewPage)
                maker.startPage();
            maker.addSlice(group, slice);
        }
    }
    maker.addEnd();
    return maker.take();
}

} // namespace

std::vector<SheetPage> layOutSheets(std::span<const SheetContent> sheets, const PageSetup &wanted,
                                    const CoverContent *cover)
{
    const bool isOfOneUnit = sheets.size() == 1 && !cover;
    const PageSetup setup = isOfOneUnit ? withoutUnits(wanted.sound()) : wanted.sound();
    const SheetFonts fonts(setup.faces);
    std::vector<SheetPage> pages;
    std::vector<QString> digestLines;
    if (cover) {
        pages = layOutCover(*cover, fonts, setup);
        pages.front().bookmark = cover->title;
        digestLines.resize(pages.size(), cover->digestLine);
    }
    for (const SheetContent &sheet : sheets) {
        const std::size_t first = pages.size();
        for (SheetPage &page : pagesOf(isOfOneUnit ? withoutUnits(sheet) : sheet, fonts, setup))
            pages.push_back(std::move(page));
        pages[first].bookmark = sheet.unit;
        digestLines.resize(pages.size(), sheet.digestLine);
    }
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const QRectF area = setup.textArea(i + 1);
        pages[i].faces = setup.faces;
        moveAcross(pages[i], area.left() - setup.textArea().left());
        addFoot(pages[i], digestLines[i], {i + 1, pages.size()}, area, fonts);
    }
    return pages;
}

} // namespace xushi::report
