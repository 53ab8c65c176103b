#include "cli/sheet_files.h"

#include "report/sheet_file_name.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace xushi::cli {

using namespace domain;

bool SheetFiles::isFolder() const
{
    return m_out.endsWith(u'/') || QFileInfo(m_out).isDir();
}

bool SheetFiles::isPdf() const
{
    return m_out.endsWith(u".pdf", Qt::CaseInsensitive);
}

QString SheetFiles::forAll() const
{
    return isFolder() ? QDir(m_out).filePath(report::sheetFileName(m_quarter)) : m_out;
}

QString SheetFiles::forUnit(const Plan &plan, const Unit &unit) const
{
    return isFolder() ? inFolder(plan, unit) : m_out;
}

QString SheetFiles::inFolder(const Plan &plan, const Unit &unit) const
{
    return QDir(m_out).filePath(report::sheetFileName(m_quarter, plan, unit));
}

Result<void> SheetFiles::makeFolder() const
{
    const QFileInfo folder(QDir::cleanPath(m_out));
    if (folder.isDir())
        return {};
    if (folder.exists())
        return failure(ErrorCode::CannotWrite,
                       {m_out, QCoreApplication::translate("Cli", "it is a file, not a folder")});
    if (!QFileInfo(folder.absolutePath()).isDir())
        return failure(ErrorCode::FolderMissing, {folder.absolutePath(), m_out});
    if (!QDir().mkdir(folder.absoluteFilePath()))
        return failure(ErrorCode::CannotWrite,
                       {m_out, QCoreApplication::translate("Cli", "the folder cannot be made")});
    return {};
}

} // namespace xushi::cli
