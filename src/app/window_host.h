#pragma once

#include "ui/window/main_window.h"
#include "wording/language.h"

#include <QLocale>
#include <QTimer>

#include <functional>
#include <memory>

namespace xushi::app {

/// The main window, built anew in its place when another language is chosen; what it looks at stays.
class WindowHost : public QObject {
    Q_OBJECT

public:
    /// `system` is the locale that decides where no language is chosen; `built` is told of each window. All must
    /// outlive the host.
    WindowHost(models::ViewSource &source, ui::Prompter &prompter, QSettings &settings, const QLocale &system,
               std::function<void(ui::MainWindow &)> built);

    [[nodiscard]] ui::MainWindow &window() { return *m_window; }

private:
    void build();
    void buildAnew();

    models::ViewSource &m_source;
    ui::Prompter &m_prompter;
    QSettings &m_settings;
    QLocale m_system;
    std::function<void(ui::MainWindow &)> m_built;
    std::shared_ptr<models::Maintenance> m_maintenance; ///< on its way from one window to the next
    std::unique_ptr<ui::MainWindow> m_window;
    QTimer m_later; ///< tries again to build the window
};

} // namespace xushi::app
