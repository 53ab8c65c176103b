#pragma once

#include <QIcon>

class QPalette;

namespace xushi::ui {

/// The mark beside a question or a message in a box: a disc with a sign, in the style of the window.
enum class BoxMark { Question, Information, Warning };

QIcon boxMark(BoxMark mark, const QPalette &palette);

} // namespace xushi::ui
