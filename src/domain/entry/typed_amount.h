#pragma once

#include "domain/values/quantity.h"

namespace xushi::domain {

/// Where an amount was written.
enum class AmountPlace {
    Field, ///< typed for this one figure
    Cell,  ///< a cell of a table, which a spreadsheet may have made of a binary number
};

/// Reads an amount as people write it: a decimal, with thousands commas in their places, full-width digits, U+2212 for
/// the minus, and the indicator's own unit of measure behind it (35项, 3.2%). In a cell, a number of more than 6 places
/// is read at 15 significant digits first, since spreadsheets write 0.58 as 0.57999999999999996. See docs/semantics.md,
/// What people type. Errors: OtherMeasure, and those of Quantity::parse().
Result<Quantity> readAmount(const QString &typed, const QString &unitOfMeasure, AmountPlace place = AmountPlace::Field);

/// Whether a cell says that there is no figure: it is empty, or holds only a dash, a stroke or the word for none.
bool isNoFigure(const QString &cell);

} // namespace xushi::domain
