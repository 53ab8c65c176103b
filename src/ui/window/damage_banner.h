#pragma once

#include "ui/widgets/message_banner.h"

namespace xushi::models {
class Maintenance;
}

namespace xushi::ui {

/// Says that the database file is damaged, as long as the newest check or repair found it so, and leads to the page of
/// backups, where it is seen to.
class DamageBanner : public MessageBanner {
    Q_OBJECT

public:
    /// `maintenance` outlives the banner.
    DamageBanner(const models::Maintenance &maintenance, QWidget *parent);

    /// Not where all that was found stands before the eyes.
    void setNeeded(bool needed);

Q_SIGNALS:
    void backupsRequested();

private:
    void refresh();

    const models::Maintenance &m_maintenance;
    bool m_isNeeded = true;
};

} // namespace xushi::ui
