#include "ui/files/file_controller.h"

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

#include <algorithm>

namespace xushi::ui {

using namespace domain;

namespace {

QString everyFile()
{
    return FileController::tr("All files (*)");
}

} // namespace

FileController::FileController(models::ViewSource &source, Prompter &prompter, QSettings &settings, QWidget *window)
    : QObject(window),
      m_source(source),
      m_prompter(prompter),
      m_recent(settings),
      m_window(window),
      m_plans(source, prompter, window)
{
    connect(&m_plans, &PlanImport::done, this, &FileController::done);
}

void FileController::noteOpened()
{
    m_recent.add(database());
}

QString FileController::database() const
{
    return m_source.database().file();
}

void FileController::open(const QString &file)
{
    if (QApplication::activeModalWidget())
        return refuse(
            {ErrorCode::DialogOpen, {file}}); // the open dialog may depend on the plan that the file would change
    const auto kind = session::kindOf(file);
    if (!kind)
        return refuse(kind.error());
    if (*kind != session::FileKind::Database && m_source.stopped())
        return refuse(*m_source.stopped());
    switch (*kind) {
    case session::FileKind::Database:
        return openDatabase(file);
    case session::FileKind::Plan:
        qCInfo(models::eventLog).noquote() << "opens a plan:" << file;
        return m_plans.load(file);
    case session::FileKind::Table:
        qCInfo(models::eventLog).noquote() << "opens a table:" << file;
        return openTable(file);
    }
}

void FileController::openDropped(const QStringList &files)
{
    const auto isDatabase = [](const QString &file) {
        const auto kind = session::kindOf(file);
        return kind && *kind == session::FileKind::Database;
    };
    const bool isIdle = m_source.liaison().isEmpty() && !QApplication::activeModalWidget();
    if (files.size() == 1)
        open(files.front());
    else if (m_source.stopped())
        refuse(*m_source.stopped());
    else if (isIdle && std::all_of(files.begin(), files.end(), isDatabase))
        Q_EMIT mergeWanted(files);
    else
        refuse({ErrorCode::SeveralFiles, {QString::number(files.size())}});
}

void FileController::openDatabase(const QString &file)
{
    if (QFileInfo(file).canonicalFilePath() == QFileInfo(database()).canonicalFilePath())
        Q_EMIT done(tr("This window has it open: %1").arg(file));
    else
        Q_EMIT databaseWanted(QFileInfo(file).absoluteFilePath());
}

/// Refuses a table when nothing is connected to tableChosen().
void FileController::openTable(const QString &file)
{
    if (isSignalConnected(QMetaMethod::fromSignal(&FileController::tableChosen)))
        Q_EMIT tableChosen(file);
    else
        refuse({ErrorCode::UnknownFile, {file}});
}

void FileController::askForFile()
{
    const QStringList filters{tr("Xushi databases, plans and tables (*.xushi *.db *.xushi-plan *.json *.csv)"),
                              everyFile()};
    if (const auto file = m_prompter.askOpenFile(m_window, {tr("Open"), filters.join(QStringLiteral(";;"))}))
        open(*file);
}

void FileController::askForPlan()
{
    if (m_source.stopped())
        return refuse(*m_source.stopped());
    const QStringList filters{tr("Plans (*.xushi-plan *.json)"), everyFile()};
    if (const auto file = m_prompter.askOpenFile(m_window, {tr("Load a plan"), filters.join(QStringLiteral(";;"))}))
        m_plans.load(*file);
}

/// Asks for the place of a new database and refuses an existing file, which may be another journal.
void FileController::askForNew()
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

void FileController::showFolder()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(database()).absolutePath()));
}

void FileController::copyPath()
{
    const QString path = QDir::toNativeSeparators(database());
    QApplication::clipboard()->setText(path);
    Q_EMIT done(tr("Copied: %1").arg(path));
}

void FileController::refuse(const Error &error)
{
    m_prompter.tellError(m_window, error);
}

} // namespace xushi::ui
