#include "app/end_signals.h"

#include <QApplication>
#include <QDialog>
#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace xushi::app {

#ifdef Q_OS_UNIX

namespace {

constexpr std::array asked{SIGTERM, SIGINT, SIGHUP};
int ends[2] = {-1, -1}; ///< of a pipe, because a signal handler may do little more than write to one

void note(int)
{
    const char byte = 0;
    [[maybe_unused]] const auto count = ::write(ends[1], &byte, 1);
}

void handle(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    for (const int signal : asked)
        ::sigaction(signal, &action, nullptr);
}

/// Saves the window's geometry as at any exit. Does not ask an open dialog.
void endProgram()
{
    for (QWidget *window : QApplication::topLevelWidgets())
        if (!qobject_cast<QDialog *>(window))
            window->close();
    QApplication::exit(0);
}

} // namespace

EndSignals::EndSignals(QObject *parent) : QObject(parent)
{
    if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_notifier = new QSocketNotifier(ends[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, endProgram);
    handle(note);
}

EndSignals::~EndSignals()
{
    if (!m_notifier)
        return;
    handle(SIG_DFL);
    m_notifier->setEnabled(false);
    ::close(ends[0]);
    ::close(ends[1]);
}

#else

EndSignals::EndSignals(QObject *parent) : QObject(parent) {}
EndSignals::~EndSignals() = default;

#endif

} // namespace xushi::app
