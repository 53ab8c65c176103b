#pragma once

#include "domain/journal_row.h"

#include <array>

namespace xushi::exchange {

/// The columns of a table of figures, in the order of a template.
enum class FigureColumn {
    Indicator,
    Name,    ///< the indicator's name, for the person who fills in the table
    Measure, ///< its unit of measure, for the same person
    Unit,
    Kind,
    Amount,
    AsOf,
    Note,
};

inline constexpr std::array figureColumns{FigureColumn::Indicator, FigureColumn::Name, FigureColumn::Measure,
                                          FigureColumn::Unit,      FigureColumn::Kind, FigureColumn::Amount,
                                          FigureColumn::AsOf,      FigureColumn::Note};

/// The column's name in files of every language, and its names in the user's language; a template has the last one.
QStringList namesOf(FigureColumn column);

/// The column's name in the user's language.
QString nameOf(FigureColumn column);

/// All column names, separated by commas.
QString figureColumnNames();

/// A reading, an increment or a baseline in the column of kinds: in every file, and in the user's language, shorter and
/// in full.
QStringList kindNames(domain::RowKind kind);

} // namespace xushi::exchange
