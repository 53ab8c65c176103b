#include "papers/sheet_files.h"

#include "report/sheet/sheet_file_name.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace xushi::papers {

using namespace domain;

bool SheetFiles::isFolder() const
{
    return m_out.endsWith(u'/') || QFileInfo(m_out).isDir();
}

bool SheetFiles::isPaper() const
{
    const auto endsIn = [this](const char *suffix) {
        return m_out.endsWith(QLatin1StringView(suffix), Qt::CaseInsensitive);
    };
    return endsIn(".pdf") || endsIn(".xlsx") || endsIn(".csv");
}

QString SheetFiles::forAll() const
{
    return isFolder() ? QDir(m_out).filePath(report::sheetFileName(m_quarter)) : m_out;
}

QString SheetFiles::forUnit(const Plan &plan, const Unit &unit) const
{
    return isFolder() ? inFolder(report::sheetFileName(m_quarter, plan, unit)) : m_out;
}

QString SheetFiles::inFolder(const QString &name) const
{
    return QDir(m_out).filePath(name);
}

Result<void> SheetFiles::makeFolder() const
{
    const QFileInfo folder(QDir::cleanPath(m_out));
    if (folder.isDir())
        return {};
    if (folder.exists())
        return failure(ErrorCode::CannotWrite,
                       {m_out, QCoreApplication::translate("Papers", "it is a file, not a folder")});
    if (!QFileInfo(folder.absolutePath()).isDir())
        return failure(ErrorCode::FolderMissing, {folder.absolutePath(), m_out});
    if (!QDir().mkdir(folder.absoluteFilePath()))
        return failure(ErrorCode::CannotWrite,
                       {m_out, QCoreApplication::translate("Papers", "the folder cannot be made")});
    return {};
}

} // namespace xushi::papers
