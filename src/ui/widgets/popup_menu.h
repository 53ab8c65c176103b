#pragma once

class QMenu;
class QPoint;

namespace xushi::ui {

/// Opens a menu at this place and returns at once. Takes ownership: the menu is deleted when it closes.
void popUp(QMenu *menu, const QPoint &globalPosition);

} // namespace xushi::ui
