#pragma once

#include <QFrame>

class QLabel;

namespace xushi::ui {

/// A sentence above the page that stays until it is no longer true; not a dialog, so that nothing has to be
/// clicked away.
class MessageBanner : public QFrame {
    Q_OBJECT

public:
    enum class Tone { Quiet, Error };

    MessageBanner(Tone tone, QWidget *parent);

    void say(const QString &sentence);
    [[nodiscard]] QString sentence() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
    QLabel *m_label;
};

} // namespace xushi::ui
