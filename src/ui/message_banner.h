#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace xushi::ui {

/// A sentence above the page that stays until it is no longer true; not a dialog, so that nothing has to be
/// clicked away. It may lead to where something is done about it.
class MessageBanner : public QFrame {
    Q_OBJECT

public:
    enum class Tone { Quiet, Error };

    MessageBanner(Tone tone, QWidget *parent);

    void say(const QString &sentence);
    [[nodiscard]] QString sentence() const;

    /// A button beside the sentence; what a test calls it, in any language.
    QPushButton *addButton(const QString &text, const char *objectName);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
    QLabel *m_label;
};

} // namespace xushi::ui
