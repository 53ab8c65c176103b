#include "report/sheet/long_notes.h"

#include "report/sheet/sheet_context.h"
#include "report/sheet/sheet_page.h"
#include "report/sheet/sheet_words.h"

namespace xushi::report {

namespace {

/// The widest that a column of notes is likely to become beside the others.
double wideColumn()
{
    return 16 * SheetFonts::size(FontRole::Body);
}

} // namespace

SheetContent withLongNotesBelow(SheetContent sheet, const std::function<bool(Column, const QString &)> &isTooLong)
{
    constexpr std::array notes{std::pair(Column::Progress, &SheetTask::progress),
                               std::pair(Column::Problem, &SheetTask::problem),
                               std::pair(Column::Next, &SheetTask::next)};
    for (SheetTask &task : sheet.tasks)
        for (const auto &[column, member] : notes) {
            QString &note = task.*member;
            if (!isTooLong(column, note))
                continue;
            const QString name = onOneLine(sheet.heads[indexOf(column)]);
            //: a note below its task's row: the task, the name of the note's column, the note
            task.below.push_back({column, Sheet::tr("%1, %2: %3").arg(task.task, name, note)});
            note = Sheet::tr("see below");
        }
    return sheet;
}

SheetContent withLongNotesBelow(SheetContent sheet, const TextMeasure &body, double height)
{
    return withLongNotesBelow(std::move(sheet), [&](Column, const QString &note) {
        return lineCount(body.measured(note), wideColumn()) * bodyLineHeight + 2 * cellPadY > height;
    });
}

} // namespace xushi::report
