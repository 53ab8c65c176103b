#pragma once

#include "domain/values/error.h"

#include <QFrame>

#include <optional>

class QLabel;
class QPushButton;

namespace xushi::ui {

class CopyDetailsButton;

/// A sentence above the page that stays until it is no longer true. It is not a dialog, so the user need not close it.
/// It may have a button that leads to a remedy; the details of an error can be copied.
class MessageBanner : public QFrame {
    Q_OBJECT

public:
    enum class Tone { Quiet, Error };

    MessageBanner(Tone tone, QWidget *parent);

    /// Makes the message closable, and its details can be copied, whatever its tone.
    void makeClosable();

    /// Shows the sentence. Give the `error` that it reports, so that its details can be copied.
    void say(const QString &sentence, const std::optional<domain::Error> &error = {});
    void say(const domain::Error &error);

    [[nodiscard]] QString sentence() const;

    /// Adds a button beside the sentence; tests find it by the object name.
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
