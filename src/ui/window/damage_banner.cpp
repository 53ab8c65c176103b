#include "ui/window/damage_banner.h"

#include "models/maintenance/housekeeping.h"

#include <QPushButton>

namespace xushi::ui {

DamageBanner::DamageBanner(const models::Housekeeping &housekeeping, QWidget *parent)
    : MessageBanner(Tone::Error, parent), m_housekeeping(housekeeping)
{
    auto *seeTo = addButton(tr("See to it…"), "seeToDamage");
    seeTo->setToolTip(tr("Goes to Backups: all that was found, the repair, and what there is to go back to"));
    connect(seeTo, &QPushButton::clicked, this, &DamageBanner::backupsRequested);
    connect(&housekeeping, &models::Housekeeping::outcomeChanged, this, &DamageBanner::refresh);
}

void DamageBanner::setNeeded(bool needed)
{
    m_isNeeded = needed;
    refresh();
}

void DamageBanner::refresh()
{
    const auto &outcome = m_housekeeping.outcome();
    if (!m_isNeeded || !outcome || !outcome->isDamage())
        return hide();
    const models::CheckOutcome::Fault &first = outcome->faults().front();
    say(tr("The database file is damaged: %1 %2", "what, and what to do").arg(first.what.front(), first.remedy));
}

} // namespace xushi::ui
