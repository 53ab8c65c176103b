#pragma once

#include "ui/window/page_stack.h"

/// What the window's pages are called, and what they are for.
namespace xushi::ui {

QString pageTitle(PageStack::Page page);
QString pageHint(PageStack::Page page);

/// The plan's title, with the file's name where it is not the user's usual one: two windows are not to be mistaken for
/// one another.
QString titleWith(const models::ViewSource &source);

} // namespace xushi::ui
