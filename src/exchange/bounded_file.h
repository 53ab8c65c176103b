#pragma once

#include "domain/values/error.h"

#include <QByteArray>

namespace xushi::exchange {

/// The bytes of a file of at most `largestMiB`. Errors: CannotRead, also if it is not a regular file (but a folder, a
/// device, a pipe); FileTooLarge with its size in MiB, rounded up to one place.
domain::Result<QByteArray> readBounded(const QString &path, qint64 largestMiB);

} // namespace xushi::exchange
