#pragma once

#include "report/sheet/page_setup.h"

namespace xushi::report {

/// A setup as text, for the settings: "A4 landscape left 37 28 22 25 number,task,indicator,...", followed by the names
/// of chosen faces.
QString textOf(const PageSetup &setup);

/// Reads that text. Takes the default for what it cannot read. Always sound().
PageSetup pageSetupFrom(const QString &text);

} // namespace xushi::report
