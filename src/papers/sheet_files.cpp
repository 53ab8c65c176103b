#include "papers/sheet_files.h"

#include "files/file_trouble.h"
#include "report/sheet/sheet_file_name.h"

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
    const QString folder = files::absolutePath(m_out);
    if (QFileInfo(folder).isDir())
        return {};
    if (auto reachable = files::requireFolder(folder); !reachable)
        return reachable;
    if (!QDir().mkdir(folder))
        return tl::unexpected<Error>(files::folderError(folder));
    return {};
}

} // namespace xushi::papers
