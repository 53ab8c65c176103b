#pragma once

#include "models/entry/entry_writer.h"
#include "models/view/view_source.h"
#include "ui/sample_journal.h"
#include "ui/scripted_prompter.h"
#include "ui/window/main_window.h"

#include <QFont>
#include <QSettings>
#include <QTemporaryDir>

namespace xushi::ui {

/// The window on its own database with its own settings, shown and ready for keys.
class Shell {
public:
    explicit Shell(QDate today = QDate(2024, 9, 30), const std::function<domain::Plan()> &plan = builtInPlan);
    Shell(const Shell &) = delete;
    Shell &operator=(const Shell &) = delete;

    [[nodiscard]] QString file(const QString &name) const { return folder.filePath(name); }
    [[nodiscard]] const domain::Assessment &indicator(const char *id) const
    {
        return *source.assessment().indicator(QString::fromLatin1(id));
    }

    [[nodiscard]] PageStack &pages() const { return *window.findChild<PageStack *>(); }

    /// The window's only open dialog of this type.
    template <typename Dialog> [[nodiscard]] Dialog *dialog() const { return window.findChild<Dialog *>(); }

    QTemporaryDir folder;
    std::unique_ptr<session::Workspace> workspace;
    models::ViewSource source;
    models::EntryWriter writer{source}; ///< for dialogs that a test makes itself
    ScriptedPrompter prompter;
    QSettings settings;
    MainWindow window;
};

/// Enlarges the application's font by this factor until it is destroyed.
class LargeLetters {
public:
    explicit LargeLetters(double times);
    ~LargeLetters();
    LargeLetters(const LargeLetters &) = delete;
    LargeLetters &operator=(const LargeLetters &) = delete;

private:
    QFont m_usual;
};

/// The control with this object name below `parent`, visible or not; the test fails when there is none.
QWidget &control(const QWidget &parent, const char *name);

/// The same, as its own class.
template <typename Widget> Widget &control(const QWidget &parent, const char *name)
{
    return dynamic_cast<Widget &>(control(parent, name));
}

/// Types into the focused widget of `window`.
void type(const QWidget &window, const QString &text);
void press(const QWidget &window, Qt::Key key, Qt::KeyboardModifiers modifiers = {});

/// Waits until every layout is final.
void settle();

/// Shows the widget at this size and saves its picture, for a person to look at.
void takePicture(QWidget &widget, const QString &name, QSize size = {});

} // namespace xushi::ui
