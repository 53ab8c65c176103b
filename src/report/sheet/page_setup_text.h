#pragma once

#include "report/sheet/page_setup.h"

namespace xushi::report {

/// A setup as it is kept between starts: "A4 landscape left 37 28 22 25 number,task,indicator,...",
/// and where faces were chosen their names after it.
QString textOf(const PageSetup &setup);

/// Reads that; what cannot be read is as usual. Always sound().
PageSetup pageSetupFrom(const QString &text);

} // namespace xushi::report
