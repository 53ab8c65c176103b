#pragma once

#include "domain/error.h"

#include <QTemporaryDir>

#include <memory>
#include <string>

namespace xushi::exchange {

/// libxlsxwriter prints numbers with the C library, which in some locales writes a decimal comma.
class PointAsDecimalSign {
public:
    PointAsDecimalSign();
    ~PointAsDecimalSign();
    PointAsDecimalSign(const PointAsDecimalSign &) = delete;
    PointAsDecimalSign &operator=(const PointAsDecimalSign &) = delete;

private:
    std::string m_before;
};

/// Where a workbook is written until it is whole: in a folder of its own beside the file, which goes away with this.
class XlsxDraft {
public:
    explicit XlsxDraft(const QString &file);

    [[nodiscard]] bool isValid() const { return m_folder.isValid(); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("draft.xlsx")); }

    /// Puts the written workbook in the file's place. Errors: FolderMissing, DiskFull, CannotWrite.
    domain::Result<void> moveIntoPlace();

    /// Why the file could not be written; `detail` as the library says it.
    [[nodiscard]] tl::unexpected<domain::Error> failed(const QString &detail) const;

    /// Why the draft could not be begun.
    [[nodiscard]] tl::unexpected<domain::Error> invalid() const { return failed(m_folder.errorString()); }

private:
    QString m_file;
    QTemporaryDir m_folder;
};

/// A name that a sheet may have: at most 31 characters, none of those that stand in formulas; `number` from 2 on is
/// added to it.
QString sheetName(QString title, int number = 1);

} // namespace xushi::exchange
