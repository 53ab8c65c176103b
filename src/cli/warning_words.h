#pragma once

#include "cli/console.h"
#include "session/entry/figure_preview.h"

namespace xushi::cli {

/// What is unusual about a figure, a line for each warning: "Note: It would fall from 155 to 15."
QStringList warningWords(const session::FigurePreview &preview);

/// Prints the id of the row that was written, and warns of what its preview found unusual.
Exit tellEntered(Console &console, const session::Change &change,
                 const domain::Result<session::FigurePreview> &preview);

} // namespace xushi::cli
