#pragma once

#include <QStringList>

namespace xushi::models {

/// A row that was just written.
struct SavedEntry {
    QString row;
    QString message; ///< "Saved: 1.3.1 +7 on 30 Sep → 27 项 (On track)"
};

/// What was entered at once, and is taken back at once.
struct Entered {
    QString message;           ///< said so: "Corrected: 1.3.1 +7 instead of +70 → 27 项 (On track)"
    QStringList rows;          ///< that were written
    QStringList replaced = {}; ///< that were voided with it, in their place or with nothing in their place
    QString reason = {};       ///< why they were voided
};

} // namespace xushi::models
