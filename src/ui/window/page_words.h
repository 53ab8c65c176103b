#pragma once

#include "ui/window/page_stack.h"

/// The names of the window's pages, and their purposes.
namespace xushi::ui {

QString pageTitle(PageStack::Page page);
QString pageHint(PageStack::Page page);

/// The plan's title, and the file's name if it is not the user's usual database, so that two windows can be told apart.
QString titleWith(const models::ViewSource &source);

} // namespace xushi::ui
