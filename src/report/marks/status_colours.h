#pragma once

#include "domain/assessment.h"

#include <QColor>

namespace xushi::report {

/// The background of the colours: a light or a dark page.
enum class Palette { Light, Dark };

/// The colour of a status; the table of docs/semantics.md, The window. Never the only mark: a shape and a word go with
/// it.
QColor statusColour(domain::Status status, Palette palette);

} // namespace xushi::report
