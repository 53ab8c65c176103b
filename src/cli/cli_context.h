#pragma once

#include <QCoreApplication>

namespace xushi::cli {

/// The words of the command line, in one context of the catalogue: Cli::tr().
struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace xushi::cli
