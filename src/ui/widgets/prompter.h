#pragma once

#include "domain/error.h"
#include "models/manual/manual_topic.h"

#include <QString>

#include <optional>

class QDialog;
class QPrinter;
class QWidget;

namespace xushi::ui {

/// A question that is answered with a line of text.
struct TextQuestion {
    QString title;
    QString label;
    QString accept;                                            ///< what the button says that goes on: "Void"
    models::ManualTopic explained = models::ManualTopic::Void; ///< where F1 opens the manual
};

/// Something that would be lost, to be agreed to.
struct ConfirmQuestion {
    QString text;
    QString accept; ///< what the button says that goes on: "Leave without saving"
};

/// Where to write a file.
struct SaveQuestion {
    QString title;
    QString suggestion;     ///< a file name
    QString filter;         ///< "PDF (*.pdf)"; of several, ";;" between them, the first is offered
    QString suffix;         ///< "pdf", added when none is given, unless another filter is chosen
    bool mayReplace = true; ///< false: nobody is asked whether to replace a file that is there, for it never is
};

/// Which file to read.
struct OpenQuestion {
    QString title;
    QString filter;     ///< as above
    QString start = {}; ///< the file to begin with; empty: the folder where the user was last
};

/// Asks the user and tells the user: the one way to a modal question, so that a test can answer it.
class Prompter {
public:
    enum class Tone { Information, Error };

    virtual ~Prompter() = default;

    virtual void tell(QWidget *parent, Tone tone, const QString &text) = 0;

    /// An error, whose details can be copied.
    virtual void tellError(QWidget *parent, const domain::Error &error) = 0;

    /// Whether the user goes on; turning back is what Return and Esc do.
    virtual bool confirm(QWidget *parent, const ConfirmQuestion &question) = 0;

    /// Text with something in it; absent when the user turns back.
    virtual std::optional<QString> askText(QWidget *parent, const TextQuestion &question) = 0;

    /// A file to write, which may exist: replacing it was agreed to. Absent when the user turns back.
    virtual std::optional<QString> askSaveFile(QWidget *parent, const SaveQuestion &question) = 0;

    /// A file that is there. Absent when the user turns back.
    virtual std::optional<QString> askOpenFile(QWidget *parent, const OpenQuestion &question) = 0;

    /// A folder that is there. Absent when the user turns back.
    virtual std::optional<QString> askFolder(QWidget *parent, const QString &title) = 0;

    /// Shows a dialog of the program's own and waits for its end; whether it was accepted.
    virtual bool run(QDialog &dialog) = 0;

    /// Lets the user choose a printer and what of it; false when the user turns back.
    virtual bool askPrinter(QWidget *parent, QPrinter &printer) = 0;

protected:
    Prompter() = default;
    Prompter(const Prompter &) = default;
    Prompter &operator=(const Prompter &) = default;
};

} // namespace xushi::ui
