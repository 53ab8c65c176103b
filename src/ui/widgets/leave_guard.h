#pragma once

#include <QStringList>

class QWidget;

namespace xushi::ui {

class MessageBanner;

/// Keeps a dialog with typed words from closing by accident: the user must ask for it twice.
class LeaveGuard {
public:
    explicit LeaveGuard(QWidget *dialog);

    /// The warning that words would be lost; hidden until it is needed. The dialog places it.
    [[nodiscard]] MessageBanner *banner() const { return m_banner; }

    /// Whether the dialog may close now and lose these words. The first time it shows the warning and returns false.
    /// Without words it returns true.
    [[nodiscard]] bool mayDiscard(const QStringList &words);

    /// Forgets the warning after saving or further typing, so that the user is warned again.
    void forget();

private:
    void makeRoom();
    void forgetWhenTyping();

    MessageBanner *m_banner;
    QStringList m_warnedOf; ///< the typed words that the warning was about
};

/// The words that were typed, not filled in, in all fields of a dialog. An empty field has no words.
[[nodiscard]] QStringList typedWords(const QWidget &dialog);

} // namespace xushi::ui
