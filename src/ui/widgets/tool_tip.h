#pragma once

#include <QString>

class QWidget;

namespace xushi::ui {

/// Gives a widget a tooltip that may hold what people wrote: it is shown and spoken as it is written, see
/// models::plainToolTip().
void setPlainToolTip(QWidget &widget, const QString &text);

} // namespace xushi::ui
