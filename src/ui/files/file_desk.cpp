#include "ui/files/file_desk.h"

#include "models/diagnostics/event_log.h"
#include "models/view/view_source.h"
#include "session/workspace/file_kind.h"
#include "ui/widgets/prompter.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QMetaMethod>
#include <QUrl>
#include <QWidget>

namespace xushi::ui {

using namespace domain;

namespace {

QString everyFile()
{
    return FileDesk::tr("All files (*)");
}

} // namespace

FileDesk::FileDesk(models::ViewSource &source, Prompter &prompter, QSettings &settings, QWidget *window)
    : QObject(window),
      m_source(source),
      m_prompter(prompter),
      m_recent(settings),
      m_window(window),
      m_plans(source, prompter, window)
{
    connect(&m_plans, &PlanBringing::done, this, &FileDesk::done);
}

void FileDesk::noteOpened()
{
    m_recent.add(database());
}

QString FileDesk::database() const
{
    return m_source.room().file();
}

void FileDesk::open(const QString &file)
{
    if (QApplication::activeModalWidget())
        return refuse({ErrorCode::DialogOpen, {file}}); // it may be about the very plan that would be changed
    const auto kind = session::kindOf(file);
    if (!kind)
        return refuse(kind.error());
    switch (*kind) {
    case session::FileKind::Database:
        return openDatabase(file);
    case session::FileKind::Plan:
        qCInfo(models::eventLog).noquote() << "brought a plan:" << file;
        return m_plans.bring(file);
    case session::FileKind::Table:
        qCInfo(models::eventLog).noquote() << "brought a table:" << file;
        return openTable(file);
    }
}

void FileDesk::openDropped(const QStringList &files)
{
    if (files.size() == 1)
        open(files.front());
    else
        refuse({ErrorCode::SeveralFiles, {QString::number(files.size())}});
}

void FileDesk::openDatabase(const QString &file)
{
    if (QFileInfo(file).canonicalFilePath() == QFileInfo(database()).canonicalFilePath())
        Q_EMIT done(tr("This window has it open: %1").arg(file));
    else
        Q_EMIT databaseWanted(QFileInfo(file).absoluteFilePath());
}

/// Where nobody takes tables, one is none of the files that are opened.
void FileDesk::openTable(const QString &file)
{
    if (isSignalConnected(QMetaMethod::fromSignal(&FileDesk::tableBrought)))
        Q_EMIT tableBrought(file);
    else
        refuse({ErrorCode::UnknownFile, {file}});
}

void FileDesk::askForFile()
{
    const QStringList filters{tr("Xushi databases, plans and tables (*.xushi *.db *.xushi-plan *.json *.csv)"),
                              everyFile()};
    if (const auto file = m_prompter.askOpenFile(m_window, {tr("Open"), filters.join(QStringLiteral(";;"))}))
        open(*file);
}

void FileDesk::askForPlan()
{
    const QStringList filters{tr("Plans (*.xushi-plan *.json)"), everyFile()};
    if (const auto file = m_prompter.askOpenFile(m_window, {tr("Load a plan"), filters.join(QStringLiteral(";;"))}))
        m_plans.bring(*file);
}

/// A file that is there is never replaced: it may be somebody's journal.
void FileDesk::askForNew()
{
    const auto file =
        m_prompter.askSaveFile(m_window, {tr("New database"), tr("plan") + QStringLiteral(".xushi"),
                                          tr("Xushi databases (*.xushi *.db)"), QStringLiteral("xushi"), false});
    if (!file)
        return;
    if (QFileInfo::exists(*file))
        return refuse({ErrorCode::FileExists, {*file}});
    Q_EMIT databaseWanted(QFileInfo(*file).absoluteFilePath());
}

void FileDesk::showFolder()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(database()).absolutePath()));
}

void FileDesk::copyPath()
{
    const QString path = QDir::toNativeSeparators(database());
    QApplication::clipboard()->setText(path);
    Q_EMIT done(tr("Copied: %1").arg(path));
}

void FileDesk::refuse(const Error &error)
{
    m_prompter.tellError(m_window, error);
}

} // namespace xushi::ui
