#pragma once

#include "session/workspace/user_settings.h"

#include <QStringList>

namespace xushi::cli {

/// The words after the program's name, sorted out: options may stand before or after the command.
struct Invocation {
    QString command;                 ///< empty: the window is wanted; it may name a file for it
    QStringList words;               ///< all others, in order
    session::UserSettings desk = {}; ///< holds where no option says otherwise

    /// `arguments` with the program's name first.
    static Invocation from(const QStringList &arguments);

    /// The value of an option such as "--lang", before anything else is known; empty when it is not given.
    [[nodiscard]] QString valueOf(QLatin1StringView option) const;

    /// The words with a negative amount's hyphen as a minus sign, so that "-5" does not read as an option.
    [[nodiscard]] QStringList wordsWithAmounts() const;

    /// One of those words with its hyphen again.
    static QString asTyped(const QString &word);
};

} // namespace xushi::cli
