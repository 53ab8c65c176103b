#pragma once

#include "domain/plan/plan.h"
#include "domain/values/calendar.h"
#include "domain/values/error.h"

namespace xushi::papers {

/// Where a quarter's sheets are written: to the given file, or to a file in the given folder, named after quarter and
/// unit.
class SheetFiles {
public:
    SheetFiles(QString out, const domain::Quarter &quarter) : m_out(std::move(out)), m_quarter(quarter) {}

    [[nodiscard]] const QString &out() const { return m_out; }

    /// Whether it is an existing folder, or a name that ends in a slash.
    [[nodiscard]] bool isFolder() const;

    /// A name that ends in .pdf, .xlsx or .csv.
    [[nodiscard]] bool isPaper() const;

    [[nodiscard]] QString forAll() const;
    [[nodiscard]] QString forUnit(const domain::Plan &plan, const domain::Unit &unit) const;

    /// A file in the folder.
    [[nodiscard]] QString inFolder(const QString &name) const;

    /// Creates the folder if it does not exist. Its parent folder must exist. Errors: FolderMissing, CannotWrite.
    [[nodiscard]] domain::Result<void> makeFolder() const;

private:
    QString m_out;
    domain::Quarter m_quarter;
};

} // namespace xushi::papers
