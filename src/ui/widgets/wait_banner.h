#pragma once

#include "ui/widgets/message_banner.h"

namespace xushi::models {
class LockWaiting;
}

namespace xushi::ui {

/// Says that another program holds the database, and which, while it is waited for; its button gives up the waiting.
class WaitBanner : public MessageBanner {
    Q_OBJECT

public:
    /// `waiting` must outlive the banner.
    WaitBanner(models::LockWaiting &waiting, QWidget *parent);

    /// Whether something waits now.
    [[nodiscard]] bool isWaiting() const;

    void giveUp();

Q_SIGNALS:
    void changed();

private:
    void refresh();

    models::LockWaiting &m_waiting;
    QPushButton *m_giveUp;
};

} // namespace xushi::ui
