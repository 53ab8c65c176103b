#pragma once

#include "session/entry/figure_preview.h"

namespace xushi::cli {

/// What is unusual about a figure, a line for each warning: "Note: It would fall from 155 to 15."
QStringList warningWords(const session::FigurePreview &preview);

} // namespace xushi::cli
