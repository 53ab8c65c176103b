#pragma once

#include "domain/error.h"

#include <QFrame>

#include <optional>

class QLabel;
class QPushButton;

namespace xushi::ui {

class CopyDetailsButton;

/// A sentence above the page that stays until it is no longer true; not a dialog, so that nothing has to be
/// clicked away. It may lead to where something is done about it; beside an error its details can be copied.
class MessageBanner : public QFrame {
    Q_OBJECT

public:
    enum class Tone { Quiet, Error };

    MessageBanner(Tone tone, QWidget *parent);

    /// What it says is over once it was read: it can be closed, and its details copied, whatever its tone.
    void makeClosable();

    /// In words of its own, or those of `error` with something before them.
    void say(const QString &sentence, const std::optional<domain::Error> &error = {});
    void say(const domain::Error &error);

    [[nodiscard]] QString sentence() const;

    /// A button beside the sentence; what a test calls it, in any language.
    QPushButton *addButton(const QString &text, const char *objectName);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
    QLabel *m_label;
    CopyDetailsButton *m_copy;
    QPushButton *m_close;
};

} // namespace xushi::ui
