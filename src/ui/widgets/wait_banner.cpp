#include "ui/widgets/wait_banner.h"

#include "models/view/lock_waiting.h"
#include "wording/waiting_words.h"

#include <QPushButton>

namespace xushi::ui {

WaitBanner::WaitBanner(models::LockWaiting &waiting, QWidget *parent)
    : MessageBanner(Tone::Quiet, parent), m_waiting(waiting), m_giveUp(addButton(tr("Give up"), "giveUpWaiting"))
{
    m_giveUp->setToolTip(tr("Stops waiting; nothing is written, and what was typed stays"));
    m_giveUp->setAutoDefault(false);
    connect(m_giveUp, &QPushButton::clicked, this, &WaitBanner::giveUp);
    connect(&waiting, &models::LockWaiting::changed, this, &WaitBanner::refresh);
    refresh();
}

bool WaitBanner::isWaiting() const
{
    return m_waiting.held().has_value();
}

void WaitBanner::giveUp()
{
    m_giveUp->setEnabled(false);
    m_waiting.giveUp();
}

void WaitBanner::refresh()
{
    m_giveUp->setEnabled(true);
    if (isWaiting())
        say(wording::waitingFor(m_waiting.held()->file, m_waiting.held()->holders));
    else
        hide();
    Q_EMIT changed();
}

} // namespace xushi::ui
