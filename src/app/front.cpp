#include "app/front.h"

#include "models/view/view_source.h"
#include "ui/window/entry_desk.h"

#include <QApplication>
#include <QTimer>

#include <tuple>

namespace xushi::app {

Front::Front(models::ViewSource &source, ui::Prompter &prompter, QSettings &settings, const QLocale &system,
             std::function<void(ui::MainWindow &)> built)
    : m_source(source), m_prompter(prompter), m_settings(settings), m_system(system), m_built(std::move(built))
{
    build();
}

void Front::build()
{
    m_window = std::make_unique<ui::MainWindow>(m_source, m_prompter, m_settings, std::move(m_housekeeping));
    // Later: whoever chose is still on the way back through the window that goes.
    connect(m_window.get(), &ui::MainWindow::languageChosen, this, &Front::buildAnew, Qt::QueuedConnection);
    m_built(*m_window);
}

void Front::buildAnew()
{
    constexpr int soon = 20; // ms
    // Somebody of the window that goes waits for an answer, or is to tell what a restore or a check came to.
    if (m_source.room().isAwaiting() || m_window->housekeeping()->isBusy()) {
        QTimer::singleShot(soon, this, &Front::buildAnew);
        return;
    }
    const bool quits = QApplication::quitOnLastWindowClosed();
    QApplication::setQuitOnLastWindowClosed(false);
    m_window->close(); // keeps its size, its page and its order
    const auto preferences = m_window->preferences();
    const QString liaison = m_window->liaison();
    m_housekeeping = m_window->housekeeping();
    auto undo = m_window->desk().takeUndoStack();
    m_window.reset();
    wording::speak(*qApp, preferences.language.value_or(wording::chooseLanguage(m_system, {})));
    build();
    if (!liaison.isEmpty())
        std::ignore = m_window->openAsLiaison(liaison); // it was opened so before
    m_window->desk().setUndoStack(std::move(undo));
    m_window->show();
    QApplication::setQuitOnLastWindowClosed(quits);
}

} // namespace xushi::app
