#pragma once

#include "domain/values/error.h"
#include "exchange/plan/plan_reader.h"

namespace xushi::exchange {

/// The greatest size of a plan file.
inline constexpr qint64 largestPlanFileMiB = 40;

/// Reads a plan file from disk. Errors: CannotRead, also if it is not a regular file (but a folder, a device, a pipe);
/// FileTooLarge with its size in MiB, rounded up to one place.
domain::Result<PlanReading> readPlanFile(const QString &path);

} // namespace xushi::exchange
