#include "app/window_host.h"

#include "models/view/view_source.h"
#include "ui/entry/entry_controller.h"

#include <QApplication>
#include <QTimer>

#include <tuple>

namespace xushi::app {

WindowHost::WindowHost(models::ViewSource &source, ui::Prompter &prompter, QSettings &settings, const QLocale &system,
                       std::function<void(ui::MainWindow &)> built)
    : m_source(source), m_prompter(prompter), m_settings(settings), m_system(system), m_built(std::move(built))
{
    build();
}

void WindowHost::build()
{
    m_window = std::make_unique<ui::MainWindow>(m_source, m_prompter, m_settings, std::move(m_maintenance));
    // Later: whoever chose is still on the way back through the window that goes.
    connect(m_window.get(), &ui::MainWindow::languageChosen, this, &WindowHost::buildAnew, Qt::QueuedConnection);
    m_built(*m_window);
}

void WindowHost::buildAnew()
{
    constexpr int soon = 20; // ms
    // Something is still being saved, or a restore or a check is to tell what it came to.
    if (m_source.database().isOperating() || m_window->maintenance()->isBusy() || QApplication::activeModalWidget()) {
        QTimer::singleShot(soon, this, &WindowHost::buildAnew);
        return;
    }
    const bool quits = QApplication::quitOnLastWindowClosed();
    QApplication::setQuitOnLastWindowClosed(false);
    m_window->close(); // keeps its size, its page and its order
    const auto preferences = m_window->preferences();
    const QString liaison = m_window->liaison();
    m_maintenance = m_window->maintenance();
    auto undo = m_window->entry().writer().undoStack();
    m_window.reset();
    wording::speak(*qApp, preferences.language.value_or(wording::chooseLanguage(m_system, {})));
    build();
    if (!liaison.isEmpty())
        std::ignore = m_window->openAsLiaison(liaison); // it was opened so before
    m_window->entry().writer().setUndoStack(std::move(undo));
    m_window->show();
    QApplication::setQuitOnLastWindowClosed(quits);
}

} // namespace xushi::app
