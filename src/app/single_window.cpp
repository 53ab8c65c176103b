#include "app/single_window.h"

#include "app/ownership.h"

#include <QDataStream>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QSysInfo>
#include <QThread>

namespace xushi::app {

namespace {

constexpr auto streamVersion = QDataStream::Qt_6_4;
constexpr qint64 longestCall = 64LL * 1024; // bytes; a path is shorter
constexpr int patienceForListening = 2'000; // ms
constexpr int patienceForAnswer = 20'000;   // ms; a large database takes a while to open

QByteArray written(const SingleWindow::Call &call)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(streamVersion);
    stream << call.file << call.activation;
    return bytes;
}

QString socketName(const QString &folder, const QString &key)
{
    const QString name = QStringLiteral("xushi-") + key;
#ifdef Q_OS_UNIX
    return QDir(folder).filePath(name); // by its name alone, it would be in the folder where every user may write
#else
    return name;
#endif
}

} // namespace

SingleWindow::SingleWindow(const QString &folder, const QString &key)
    : m_folder(folder),
      m_name(socketName(socketFolder(folder), key)),
      m_lock(QDir(folder).filePath(QStringLiteral("window-%1.lock").arg(key)))
{
    m_lock.setStaleLockTime(0); // a lock never expires by time; it is stale as soon as its process has ended
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleWindow::greet);
}

SingleWindow::Place SingleWindow::take(const Call &call)
{
    constexpr int betweenTries = 20;                           // ms
    const QDeadlineTimer untilItListens(patienceForListening); // the other process takes the lock before it listens
    for (;;) {
        if (isForeign())
            return Place::Foreign;
        if (m_lock.tryLock(0)) {
            listen();
            return Place::Ours;
        }
        const bool isLocked = m_lock.error() == QLockFile::LockFailedError;
        const Answer answer = callOther(call);
        if (answer == Answer::Heard)
            return Place::Taken;
        if (answer == Answer::Stranger)
            return Place::Foreign;
        if (answer == Answer::Silence || !isLocked)
            return Place::Nowhere;
        if (untilItListens.hasExpired() && !(isLockOrphaned() && QFile::remove(m_lock.fileName())))
            return Place::Nowhere;
        QThread::msleep(betweenTries);
    }
}

/// Whether another user may have laid the lock there: whoever can write to the folder can make it say anything.
bool SingleWindow::isForeign() const
{
    const QFileInfo lock(m_lock.fileName());
    const bool isThere = lock.exists() || lock.isSymLink();
    return (QFileInfo::exists(m_folder) && !isOurs(m_folder)) || (isThere && !isOurs(m_lock.fileName()));
}

SingleWindow::Answer SingleWindow::callOther(const Call &call) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(patienceForListening))
        return Answer::Nobody;
    if (!isOurs(socket))
        return Answer::Stranger; // who is not told what is opened here
    socket.write(written(call));
    const bool isHeard = socket.waitForBytesWritten(patienceForAnswer)
                         && (socket.bytesAvailable() > 0 || socket.waitForReadyRead(patienceForAnswer));
    if (isHeard)
        return Answer::Heard;
    const bool isStillThere = socket.state() == QLocalSocket::ConnectedState; // otherwise the other window is closing
    return isStillThere ? Answer::Silence : Answer::Nobody;
}

/// A power failure may leave an empty lock file, and a lock from before this machine was renamed has no owner any more.
bool SingleWindow::isLockOrphaned() const
{
    qint64 process = 0;
    QString machine;
    QString program;
    return !m_lock.getLockInfo(&process, &machine, &program) || machine != QSysInfo::machineHostName();
}

/// The holder of the lock may remove the socket that a crashed window left.
void SingleWindow::listen()
{
    QLocalServer::removeServer(m_name);
    if (!m_server.listen(m_name))
        m_deafness = m_server.errorString();
}

void SingleWindow::greet()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        if (!isOurs(*socket)) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(*socket); });
        read(*socket);
    }
}

void SingleWindow::read(QLocalSocket &socket)
{
    QDataStream stream(&socket);
    stream.setVersion(streamVersion);
    stream.startTransaction();
    Call call;
    stream >> call.file >> call.activation;
    if (!stream.commitTransaction()) {
        if (socket.bytesAvailable() > longestCall)
            socket.abort();
        return;
    }
    socket.write("1");
    socket.flush();
    socket.disconnectFromServer();
    Q_EMIT called(call);
}

} // namespace xushi::app
