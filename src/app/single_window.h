#pragma once

#include <QLocalServer>
#include <QLockFile>

class QLocalSocket;

namespace xushi::app {

/// One window for a database file: whoever opens it once more calls the first window forward instead.
class SingleWindow : public QObject {
    Q_OBJECT

public:
    /// What the window is called for: a file to be brought into it, or nothing, and what the desktop wants to see
    /// before it lets a window come forward.
    struct Call {
        QString file;
        QString activation;
    };

    enum class Place {
        Ours,    ///< this is the file's window now
        Taken,   ///< another is, and it was called
        Nowhere, ///< nobody can tell: the folder cannot be written to, or the other does not answer
    };

    /// Of the database that `key` stands for; the lock lies in `folder`.
    SingleWindow(const QString &folder, const QString &key);

    /// Takes the place, or calls the window that has it and waits until that has heard: one that is just being opened
    /// hears late.
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
