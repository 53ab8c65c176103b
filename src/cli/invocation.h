#pragma once

#include "session/workspace/user_settings.h"

#include <QStringList>

namespace xushi::cli {

/// The parsed words after the program's name. Options may come before or after the command.
struct Invocation {
    QString command;                         ///< empty: open the window; may also be a file to open in the window
    QStringList words;                       ///< all other words, in order
    session::UserSettings userSettings = {}; ///< apply unless an option overrides them

    /// `arguments` begins with the program's name.
    static Invocation from(const QStringList &arguments);

    /// The value of an option such as "--lang", read before the command is known; empty when it is not given.
    [[nodiscard]] QString valueOf(QLatin1StringView option) const;

    /// The words with the hyphen of a negative amount replaced by a minus sign, so that "-5" is not taken for an
    /// option.
    [[nodiscard]] QStringList wordsWithAmounts() const;

    /// One of those words with its hyphen restored.
    static QString asTyped(const QString &word);
};

} // namespace xushi::cli
