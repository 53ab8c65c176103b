#pragma once

#include "ui/widgets/label.h"

namespace xushi::ui {

/// Plain text of several lines, which wraps.
QLabel *wrappedText(const QString &text, Label::Tone tone, QWidget *parent);

} // namespace xushi::ui
