#include "app/window_run.h"

#include "app/database_key.h"
#include "app/state_folder.h"
#include "models/diagnostics/error_details.h"
#include "models/diagnostics/event_log.h"
#include "storage/file/sqlite_version.h"
#include "ui/files/file_controller.h"
#include "ui/window/main_window.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>

namespace xushi::app {

namespace {

constexpr int linesInDetails = 30;

/// The token by which the desktop lets this process activate a window, here that of another process.
QString activation()
{
    return qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
}

void comeForward(QWidget &window, const QString &activation)
{
    if (!activation.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activation.toUtf8()); // where Qt looks for it
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

/// Starts another process of this program, as each process has one window and one database.
void openElsewhere(ui::FileController &files, const QString &database, const QStringList &passedOn)
{
    const QString program = QCoreApplication::applicationFilePath();
    qCInfo(models::eventLog).noquote() << "another window for" << database;
    if (!QProcess::startDetached(program, QStringList{QStringLiteral("--db"), database} + passedOn))
        files.refuse({domain::ErrorCode::CannotStart, {program}});
}

} // namespace

WindowRun::WindowRun(const QString &database)
    : m_folder(stateFolder()), m_key(keyOf(database)), m_log(m_folder), m_place(m_folder, m_key)
{
    const QString file = QFileInfo(database).absoluteFilePath();
    models::setErrorContext({file, storage::sqliteVersion, [this] { return m_log.file().newest(linesInDetails); }});
    QObject::connect(&m_place, &SingleWindow::called, &m_place, [this](const SingleWindow::Call &call) {
        if (!m_isAttended)
            m_waiting.push_back(call);
    });
    qCInfo(models::eventLog).noquote() << "start of" << QCoreApplication::applicationVersion() << "on" << file;
}

WindowRun::~WindowRun()
{
    qCInfo(models::eventLog) << "end";
    models::setErrorContext({});
}

bool WindowRun::isElsewhere(const QString &file)
{
    switch (m_place.take({file, activation()})) {
    case SingleWindow::Place::Taken:
        qCInfo(models::eventLog) << "a window has it open, and was called forward";
        return true;
    case SingleWindow::Place::Ours:
        if (!m_place.deafness().isEmpty())
            qCWarning(models::eventLog).noquote() << "another start cannot call this window:" << m_place.deafness();
        m_marker.emplace(m_folder, m_key);
        m_unexpectedEnd = m_marker->leftBehind();
        if (m_unexpectedEnd)
            qCWarning(models::eventLog).noquote()
                << "the run that began at" << m_unexpectedEnd->toString(Qt::ISODate) << "never came to its end";
        return false;
    case SingleWindow::Place::Nowhere:
        qCWarning(models::eventLog) << "nobody can tell whether another window has it open";
        return false;
    case SingleWindow::Place::Foreign:
        qCWarning(models::eventLog).noquote() << "does without the lock of the window: that, its folder" << m_folder
                                              << "or who listens is another user's";
        return false;
    }
    Q_UNREACHABLE();
}

void WindowRun::attend(ui::MainWindow &window, const QStringList &passedOn)
{
    const auto answer = [&window](const SingleWindow::Call &call) {
        qCInfo(models::eventLog) << "called forward";
        comeForward(window, call.activation);
        if (!call.file.isEmpty())
            window.files().open(call.file);
    };
    QObject::connect(&m_place, &SingleWindow::called, &window, answer);
    m_isAttended = true;
    for (const SingleWindow::Call &call : std::exchange(m_waiting, {})) // handle them now that there is a window
        QMetaObject::invokeMethod(
            &window, [answer, call] { answer(call); }, Qt::QueuedConnection);
    ui::FileController &files = window.files();
    files.noteOpened();
    QObject::connect(&files, &ui::FileController::databaseWanted, &files,
                     [&files, passedOn](const QString &database) { openElsewhere(files, database, passedOn); });
    if (m_unexpectedEnd)
        window.noteUnexpectedEnd(*m_unexpectedEnd);
    m_unexpectedEnd.reset();
}

} // namespace xushi::app
