#include "app/first_paint.h"

#include "cli/console.h"

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

namespace xushi::app {

FirstPaint::FirstPaint(QWidget &window, const QElapsedTimer &sinceMain) : m_sinceMain(sinceMain)
{
    window.installEventFilter(this);
}

/// The window's paint event comes before those of its children. All of them are done when control returns to the event
/// loop.
bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && !m_isPainted) {
        m_isPainted = true;
        QMetaObject::invokeMethod(this, &FirstPaint::painted, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void FirstPaint::painted()
{
    cli::Console().print(QString::number(m_sinceMain.elapsed()));
    QCoreApplication::quit();
}

} // namespace xushi::app
