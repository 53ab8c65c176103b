#include "app/window_host.h"

#include "models/view/view_source.h"
#include "ui/entry/entry_controller.h"

#include <QApplication>

namespace xushi::app {

WindowHost::WindowHost(models::ViewSource &source, ui::Prompter &prompter, QSettings &settings, const QLocale &system,
                       std::function<void(ui::MainWindow &)> built)
    : m_source(source), m_prompter(prompter), m_settings(settings), m_system(system), m_built(std::move(built))
{
    constexpr int soon = 20; // ms
    m_later.setSingleShot(true);
    m_later.setInterval(soon);
    connect(&m_later, &QTimer::timeout, this, &WindowHost::buildAnew);
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
    // Something is still being saved, or a restore or a check is to tell what it came to.
    if (m_source.database().isOperating() || m_window->maintenance()->isBusy() || QApplication::activeModalWidget())
        return m_later.start();
    m_later.stop(); // when the language was chosen twice
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
        m_window->setUser(liaison); // also when there is no view now
    m_window->entry().writer().setUndoStack(std::move(undo));
    m_window->show();
    QApplication::setQuitOnLastWindowClosed(quits);
}

} // namespace xushi::app
