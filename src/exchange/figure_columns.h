#pragma once

#include "domain/journal_row.h"

#include <array>

namespace xushi::exchange {

/// The columns of a table of figures, in the order of a template.
enum class FigureColumn {
    Indicator,
    Name,    ///< what the indicator is called, for whoever fills the table in
    Measure, ///< its unit of measure, likewise
    Unit,
    Kind,
    Amount,
    AsOf,
    Note,
};

inline constexpr std::array figureColumns{FigureColumn::Indicator, FigureColumn::Name, FigureColumn::Measure,
                                          FigureColumn::Unit,      FigureColumn::Kind, FigureColumn::Amount,
                                          FigureColumn::AsOf,      FigureColumn::Note};

/// The column's name in every file, and in the user's language.
QStringList namesOf(FigureColumn column);

/// What the column is called in the user's language.
QString nameOf(FigureColumn column);

/// All of these, with commas between them.
QString figureColumnNames();

/// A reading or an increment in the column of kinds: in every file, and in the user's language, shorter and in full.
QStringList kindNames(domain::RowKind kind);

} // namespace xushi::exchange
