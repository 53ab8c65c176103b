#pragma once

#include <QByteArray>
#include <QStringList>

#include <tl/expected.hpp>

namespace xushi::app {

/// The words of the command line, decoded from the user's character set. Refuses a word that cannot be decoded and
/// names its number, because a garbled note would stay in the journal for ever.
tl::expected<QStringList, int> readArguments(int argc, const char *const *argv, const QByteArray &charset);

} // namespace xushi::app
