#pragma once

#include "domain/error.h"
#include "exchange/plan_reader.h"

namespace xushi::exchange {

/// A plan file is at most this large.
inline constexpr qint64 largestPlanFileMiB = 40;

/// Reads a plan file from disk. Errors: CannotRead, also for what is no regular file (a folder, a device, a pipe);
/// FileTooLarge with its size in MiB, rounded up to one place.
domain::Result<PlanReading> readPlanFile(const QString &path);

} // namespace xushi::exchange
