#include "ui/widgets/popup_menu.h"

#include <QMenu>

namespace xushi::ui {

void popUp(QMenu *menu, const QPoint &globalPosition)
{
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(globalPosition);
}

} // namespace xushi::ui
