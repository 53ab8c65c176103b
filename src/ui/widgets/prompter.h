#pragma once

#include "domain/values/error.h"
#include "models/manual/manual_topic.h"

#include <QStringList>

#include <optional>

class QDialog;
class QPrinter;
class QWidget;

namespace xushi::ui {

/// A question whose answer is a line of text.
struct TextQuestion {
    QString title;
    QString label;
    QString accept;                                            ///< the text of the accepting button: "Void"
    models::ManualTopic explained = models::ManualTopic::Void; ///< where F1 opens the manual
    QString start = {};                                        ///< the text to begin with
};

/// Asks whether to continue with a loss.
struct ConfirmQuestion {
    QString text;
    QString accept; ///< the text of the accepting button: "Leave without saving"
};

/// Where to write a file.
struct SaveQuestion {
    QString title;
    QString suggestion;     ///< a file name
    QString filter;         ///< "PDF (*.pdf)"; several are separated by ";;", and the first is offered
    QString suffix;         ///< "pdf", added when none is given, unless another filter is chosen
    bool mayReplace = true; ///< false: an existing file is never replaced, so the user is not asked
};

/// Which file to read.
struct OpenQuestion {
    QString title;
    QString filter;     ///< as above
    QString start = {}; ///< the file to begin with; empty: the folder used last
};

/// Asks and informs the user. All modal questions go through this class, so that a test can answer them.
class Prompter {
public:
    enum class Tone { Information, Error };

    virtual ~Prompter() = default;

    virtual void tell(QWidget *parent, Tone tone, const QString &text) = 0;

    /// Shows an error, whose details can be copied.
    virtual void tellError(QWidget *parent, const domain::Error &error) = 0;

    /// Whether the user agrees; Return and Esc cancel.
    virtual bool confirm(QWidget *parent, const ConfirmQuestion &question) = 0;

    /// A text that is not empty; absent when the user cancels.
    virtual std::optional<QString> askText(QWidget *parent, const TextQuestion &question) = 0;

    /// A file to write. If it exists, the user agreed to replace it. Absent when the user cancels.
    virtual std::optional<QString> askSaveFile(QWidget *parent, const SaveQuestion &question) = 0;

    /// An existing file. Absent when the user cancels.
    virtual std::optional<QString> askOpenFile(QWidget *parent, const OpenQuestion &question) = 0;

    /// Existing files, one or several. Empty when the user cancels.
    virtual QStringList askOpenFiles(QWidget *parent, const OpenQuestion &question) = 0;

    /// An existing folder. Absent when the user cancels.
    virtual std::optional<QString> askFolder(QWidget *parent, const QString &title) = 0;

    /// Shows a dialog of the program and waits for its end; returns whether it was accepted.
    virtual bool run(QDialog &dialog) = 0;

    /// Lets the user choose a printer and its options; false when the user cancels.
    virtual bool askPrinter(QWidget *parent, QPrinter &printer) = 0;

protected:
    Prompter() = default;
    Prompter(const Prompter &) = default;
    Prompter &operator=(const Prompter &) = default;
};

} // namespace xushi::ui
