#pragma once

#include "ui/widgets/message_banner.h"

namespace xushi::models {
class Maintenance;
}

namespace xushi::ui {

/// Says that the database file is damaged while the newest check or repair says so, and leads to the backups page,
/// where it can be repaired.
class DamageBanner : public MessageBanner {
    Q_OBJECT

public:
    /// `maintenance` must outlive the banner.
    DamageBanner(const models::Maintenance &maintenance, QWidget *parent);

    /// Hidden on the page that lists the findings.
    void setNeeded(bool needed);

Q_SIGNALS:
    void backupsRequested();

private:
    void refresh();

    const models::Maintenance &m_maintenance;
    bool m_isNeeded = true;
};

} // namespace xushi::ui
