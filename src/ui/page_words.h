#pragma once

#include "ui/page_stack.h"

/// What the window's pages are called, and what they are for.
namespace xushi::ui {

QString pageTitle(PageStack::Page page);
QString pageHint(PageStack::Page page);

} // namespace xushi::ui
