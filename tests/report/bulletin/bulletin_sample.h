#pragma once

#include "report/bulletin/bulletin_content.h"
#include "report/sheet_sample.h"

namespace xushi::report {

/// Three units with three firm indicators each, at the end of the third quarter: alpha is ahead with all, beta is
/// behind with two and silent about one, gamma is just in time.
std::unique_ptr<Sample> threeUnits(const char *issuedOn = "2024-01-15");

/// The same with two of beta's indicators, which trail, as targets to strive for, and the third on schedule.
std::unique_ptr<Sample> strivingUnits();

/// The bulletin as text, a line for each paragraph.
QStringList linesOf(const Sample &sample, const BulletinOptions &options = {});

/// The lines below the heading that ends with this text, up to an empty line or the next heading of its kind.
QStringList below(const QStringList &lines, const QString &heading);

} // namespace xushi::report
