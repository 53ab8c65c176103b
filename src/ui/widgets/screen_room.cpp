#include "ui/widgets/screen_room.h"

#include <QScreen>
#include <QWidget>

namespace xushi::ui {

namespace {

std::optional<QSize> &givenRoom()
{
    static std::optional<QSize> room;
    return room;
}

} // namespace

QSize screenRoom(const QWidget &widget)
{
    return givenRoom().value_or(widget.screen()->availableSize());
}

void setScreenRoom(std::optional<QSize> room)
{
    givenRoom() = room;
}

} // namespace xushi::ui
