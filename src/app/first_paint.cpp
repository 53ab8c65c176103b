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

/// The paint of the window is told before that of what stands in it; all of it is over when the loop goes on.
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
