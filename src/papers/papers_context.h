#pragma once

#include <QCoreApplication>

namespace xushi::papers {

/// The words of the tables and workbooks that are exported, in one context of the catalogue: Papers::tr().
struct Papers {
    Q_DECLARE_TR_FUNCTIONS(Papers)
};

} // namespace xushi::papers
