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
        Foreign, ///< the folder, the lock or the process that listens is another user's, and is left alone
    };

    /// For the database with this key. The lock is in `folder`, which should be this user's alone; so is the socket,
    /// unless there is a better folder for that, see socketFolder().
    SingleWindow(const QString &folder, const QString &key);

    /// Takes the lock, or calls the window that has it and waits for its answer. A window that is just opening answers
    /// late.
    Place take(const Call &call);

    /// Why no other process can call this one, although it has the file's window; empty if one can.
    [[nodiscard]] const QString &deafness() const { return m_deafness; }

Q_SIGNALS:
    void called(const xushi::app::SingleWindow::Call &call);

private:
    enum class Answer { Heard, Silence, Nobody, Stranger };

    [[nodiscard]] bool isForeign() const;
    [[nodiscard]] Answer callOther(const Call &call) const;
    [[nodiscard]] bool isLockOrphaned() const;
    void listen();
    void greet();
    void read(QLocalSocket &socket);

    QString m_folder;
    QString m_name;
    QString m_deafness;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace xushi::app
