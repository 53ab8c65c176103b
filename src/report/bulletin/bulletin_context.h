#pragma once

#include <QCoreApplication>

namespace xushi::report {

/// The words printed in a bulletin, in one context of the catalogue: Bulletin::tr().
struct Bulletin {
    Q_DECLARE_TR_FUNCTIONS(Bulletin)
};

} // namespace xushi::report
