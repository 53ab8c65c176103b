#pragma once

#include <QString>

namespace xushi::models {

/// The text of a tooltip, as it is written. Qt guesses whether a tooltip is HTML, shows it as such, and opens the files
/// that it names; a text that Qt may guess wrong about is given as HTML that shows it letter by letter. Every tooltip
/// that may hold what people wrote goes through here, of widgets and of models alike.
QString plainToolTip(const QString &text);

} // namespace xushi::models
