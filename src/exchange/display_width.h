#pragma once

#include <QStringView>

namespace xushi::exchange {

/// The number of columns that a text takes in a terminal: 2 for an East Asian wide or full-width character, 0 for a
/// combining or invisible one, 1 for any other.
int displayWidth(QStringView text);

} // namespace xushi::exchange
