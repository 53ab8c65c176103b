#pragma once

#include <QCoreApplication>

namespace xushi::report {

/// The words printed on a sheet and its cover, in one context of the catalogue: Sheet::tr().
struct Sheet {
    Q_DECLARE_TR_FUNCTIONS(Sheet)
};

} // namespace xushi::report
