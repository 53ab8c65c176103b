#include "ui/window/window_accessibility.h"

#include "ui/manual/manual_window.h"
#include "ui/window/main_window.h"

#include <QAccessibleWidget>

namespace xushi::ui {

namespace {

QAccessibleInterface *windowInWords(const QString &, QObject *object)
{
    if (qobject_cast<MainWindow *>(object) || qobject_cast<ManualWindow *>(object))
        return new QAccessibleWidget(qobject_cast<QWidget *>(object), QAccessible::Window);
    return nullptr;
}

} // namespace

void installWindowAccessibility()
{
    QAccessible::installFactory(windowInWords); // has no effect when called again
}

} // namespace xushi::ui
