#pragma once

#include <QStringList>

class QWidget;

namespace xushi::ui {

class MessageBanner;

/// Keeps a dialog in which words were typed from closing by a key that is touched by chance: they are left behind only
/// when that is said twice.
class LeaveGuard {
public:
    explicit LeaveGuard(QWidget *dialog);

    /// What leaving would cost; nothing is to be seen of it before it is said. Its place in the dialog is the dialog's.
    [[nodiscard]] MessageBanner *banner() const { return m_banner; }

    /// Whether the dialog may close now and lose these words; says so beforehand where it may not. No words are nothing
    /// to lose.
    [[nodiscard]] bool mayLose(const QStringList &words);

    /// What was warned of is saved, or goes on being written: from now on it is warned of anew.
    void forget();

private:
    void makeRoom();
    void forgetWhenTyping();

    MessageBanner *m_banner;
    QStringList m_warnedOf; ///< words that were typed, and would be left behind
};

/// What was typed, not filled in, in all the fields of a dialog; a field that was emptied holds nothing to lose.
[[nodiscard]] QStringList typedWords(const QWidget &dialog);

} // namespace xushi::ui
