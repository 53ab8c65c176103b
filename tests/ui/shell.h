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

/// The window on a database of its own, with settings of its own, shown and ready for keys.
class Shell {
public:
    explicit Shell(QDate today = QDate(2024, 9, 30));
    Shell(const Shell &) = delete;
    Shell &operator=(const Shell &) = delete;

    [[nodiscard]] QString file(const QString &name) const { return folder.filePath(name); }
    [[nodiscard]] const domain::Assessment &indicator(const char *id) const
    {
        return *source.assessment().indicator(QString::fromLatin1(id));
    }

    [[nodiscard]] PageStack &pages() const { return *window.findChild<PageStack *>(); }

    /// The window's only open dialog of this kind.
    template <typename Dialog> [[nodiscard]] Dialog *dialog() const { return window.findChild<Dialog *>(); }

    QTemporaryDir folder;
    std::unique_ptr<session::Workspace> workspace;
    models::ViewSource source;
    models::EntryWriter writer{source}; ///< for dialogs that a test makes itself
    ScriptedPrompter prompter;
    QSettings settings;
    MainWindow window;
};

/// Letters this many times as large, until it goes away.
class LargeLetters {
public:
    explicit LargeLetters(double times);
    ~LargeLetters();
    LargeLetters(const LargeLetters &) = delete;
    LargeLetters &operator=(const LargeLetters &) = delete;

private:
    QFont m_usual;
};

/// The control with this object name below `parent`, seen or not; the test fails when there is none.
QWidget &control(const QWidget &parent, const char *name);

/// The same, as the class that it is of.
template <typename Widget> Widget &control(const QWidget &parent, const char *name)
{
    return dynamic_cast<Widget &>(control(parent, name));
}

/// Types into what has the focus in `window`.
void type(const QWidget &window, const QString &text);
void press(const QWidget &window, Qt::Key key, Qt::KeyboardModifiers modifiers = {});

/// Until every layout has found its place.
void settle();

/// Shows the widget at this size and writes its picture among the screens, to be looked at.
void takePicture(QWidget &widget, const QString &name, QSize size = {});

} // namespace xushi::ui
