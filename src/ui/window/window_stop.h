#pragma once

namespace xushi::models {
class Maintenance;
class ViewSource;
} // namespace xushi::models

namespace xushi::ui {

class Notices;
class PageStack;
class SavedBar;
class SideBar;
class TopBar;

/// The parts of a window that stop.
struct StoppingParts {
    Notices *notices;
    TopBar *top;
    SideBar *side;
    PageStack *pages;
    SavedBar *saved;
    models::Maintenance *maintenance;
};

/// Stops the window when its file was replaced, also if that is so already: a bar that stays says what happened and
/// where the files are, and the pages show greyed what was read last. Help, the files' menu and closing still work.
void stopWithFile(models::ViewSource &source, const StoppingParts &parts);

} // namespace xushi::ui
