// The columns of the journal's model: their texts, their keys for sorting, their heads.
#include "models/journal/journal_model.h"

namespace xushi::models {

QString JournalModel::text(const JournalLine &line, int column)
{
    switch (column) {
    case Day:
        return line.day.toString(Qt::ISODate);
    case Kind:
        return line.kind;
    case Subject:
        return line.subjectText();
    case Unit:
        return line.unit;
    case Amount:
        return line.amountText();
    case Text:
        return line.allText();
    case Author:
        return line.author;
    case Recorded:
        return line.recorded;
    default:
        return {};
    }
}

SortKey JournalModel::sortKey(const session::PlacedRow &row, const JournalLine &line, int column)
{
    switch (column) {
    case Day:
        return SortKey::of(std::optional(line.day));
    case Amount:
        return SortKey::of(line.amount);
    case Recorded:
        return SortKey::number(row.row.recordedAt);
    default:
        return SortKey::textIfAny(text(line, column));
    }
}

ColumnHead JournalModel::head(int column)
{
    switch (column) {
    case Day:
        return {tr("Day"), tr("The day of the row")};
    case Kind:
        return {tr("Kind"), tr("What was done: a figure, a note, a measure, a person, a new target, or a void")};
    case Subject:
        return {tr("About"), tr("The indicator or task that it is about; Return or a double click leads there")};
    case Unit:
        return {tr("Unit"), tr("The unit that reported it")};
    case Amount:
        return {tr("Amount"), tr("The figure as it was entered, with its unit of measure"), true};
    case Text:
        return {tr("What was said"), tr("The note; for a row that does not count, the reason")};
    case Author:
        return {tr("Author"), tr("Who entered it")};
    default:
        return {tr("Entered"), tr("When it was entered")};
    }
}

} // namespace xushi::models
