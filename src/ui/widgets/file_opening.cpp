#include "ui/widgets/file_opening.h"

#include "ui/widgets/prompter.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace xushi::ui {

namespace {

struct FileOpening {
    Q_DECLARE_TR_FUNCTIONS(FileOpening)
};

bool isOpened(const QString &path)
{
    return QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

} // namespace

void openFile(Prompter &prompter, QWidget *parent, const QString &file)
{
    const QString path = QDir::toNativeSeparators(file);
    if (!QFileInfo::exists(file))
        prompter.tell(parent, Prompter::Tone::Error, FileOpening::tr("The file is not there any more: %1").arg(path));
    else if (!isOpened(file))
        prompter.tell(parent, Prompter::Tone::Error,
                      FileOpening::tr("No program on this computer opens it. It lies here: %1").arg(path));
}

void openFolderOf(Prompter &prompter, QWidget *parent, const QString &path)
{
    const QFileInfo info(path);
    const QString folder = info.isDir() ? info.absoluteFilePath() : info.absolutePath();
    if (!isOpened(folder))
        prompter.tell(parent, Prompter::Tone::Error,
                      FileOpening::tr("No program on this computer shows folders. It lies here: %1")
                          .arg(QDir::toNativeSeparators(path)));
}

} // namespace xushi::ui
