#include "ui/window/damage_banner.h"

#include "models/maintenance/maintenance.h"

#include <QPushButton>

namespace xushi::ui {

DamageBanner::DamageBanner(const models::Maintenance &maintenance, QWidget *parent)
    : MessageBanner(Tone::Error, parent), m_maintenance(maintenance)
{
    auto *seeTo = addButton(tr("See to it…"), "seeToDamage");
    seeTo->setToolTip(tr("Opens Backups: the findings, the repair and the backups"));
    connect(seeTo, &QPushButton::clicked, this, &DamageBanner::backupsRequested);
    connect(&maintenance, &models::Maintenance::outcomeChanged, this, &DamageBanner::refresh);
}

void DamageBanner::setNeeded(bool needed)
{
    m_isNeeded = needed;
    refresh();
}

void DamageBanner::refresh()
{
    const auto &outcome = m_maintenance.outcome();
    if (!m_isNeeded || !outcome || !outcome->isDamage())
        return hide();
    const models::CheckOutcome::Fault &first = outcome->faults().front();
    say(tr("The database file is damaged: %1 %2", "what, and what to do").arg(first.what.front(), first.remedy));
}

} // namespace xushi::ui
