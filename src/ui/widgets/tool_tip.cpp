#include "ui/widgets/tool_tip.h"

#include "models/tables/plain_tool_tip.h"

#include <QWidget>

namespace xushi::ui {

void setPlainToolTip(QWidget &widget, const QString &text)
{
    widget.setToolTip(models::plainToolTip(text));
    widget.setAccessibleDescription(text); // else the tooltip would be spoken, with the marks that make it plain
}

} // namespace xushi::ui
