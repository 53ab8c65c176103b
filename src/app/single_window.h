#pragma once

#include <QLocalServer>
#include <QLockFile>

class QLocalSocket;

namespace xushi::app {

/// Makes sure that a database file has only one window: a second start activates the first window instead.
class SingleWindow : public QObject {
    Q_OBJECT

public:
    /// A call to the first window: a file to open in it, which may be empty, and the token that the desktop requires to
    /// activate a window.
    struct Call {
        QString file;
        QString activation;
    };

    enum class Place {
        Ours,    ///< this process has the file's window
        Taken,   ///< another process has it, and it was called
        Nowhere, ///< unknown: the folder cannot be written to, or the other process does not answer
    };

    /// For the database with this key. The lock is in `folder`.
    SingleWindow(const QString &folder, const QString &key);

    /// Takes the lock, or calls the window that has it and waits for its answer. A window that is just opening answers
    /// late.
    Place take(const Call &call);

Q_SIGNALS:
    void called(const xushi::app::SingleWindow::Call &call);

private:
    enum class Answer { Heard, Silence, Nobody };

    [[nodiscard]] Answer callOther(const Call &call) const;
    [[nodiscard]] bool isLockOrphaned() const;
    void listen();
    void greet();
    void read(QLocalSocket &socket);

    QString m_name;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace xushi::app
