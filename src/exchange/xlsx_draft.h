#pragma once

#include "domain/values/error.h"

#include <QTemporaryDir>

#include <memory>
#include <string>

namespace xushi::exchange {

/// Sets the C locale for numbers: libxlsxwriter prints them with the C library, which writes a decimal comma in some
/// locales.
class PointAsDecimalSign {
public:
    PointAsDecimalSign();
    ~PointAsDecimalSign();
    PointAsDecimalSign(const PointAsDecimalSign &) = delete;
    PointAsDecimalSign &operator=(const PointAsDecimalSign &) = delete;

private:
    std::string m_before;
};

/// A workbook that is being written: in a temporary folder beside the file, which is removed with this object.
class XlsxDraft {
public:
    explicit XlsxDraft(const QString &file);

    [[nodiscard]] bool isValid() const { return m_folder.isValid(); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("draft.xlsx")); }

    /// Moves the written workbook to the file's place. Errors: FolderMissing, DiskFull, CannotWrite.
    domain::Result<void> moveIntoPlace();

    /// Why the file could not be written.
    [[nodiscard]] tl::unexpected<domain::Error> failed() const;

private:
    QString m_file;
    QTemporaryDir m_folder;
};

/// A valid name for a sheet: at most 31 characters, without those that have a meaning in formulas, and with `number`
/// appended from 2 on.
QString sheetName(QString title, int number = 1);

} // namespace xushi::exchange
