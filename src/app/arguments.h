#pragma once

#include <QByteArray>
#include <QStringList>

#include <tl/expected.hpp>

namespace xushi::app {

/// The words of the command line, read in the user's character set. What cannot be read is refused, by the number of
/// its word: a remark that is entered garbled stays garbled in the journal for ever.
tl::expected<QStringList, int> readArguments(int argc, const char *const *argv, const QByteArray &charset);

} // namespace xushi::app
