#include "ui/window/notices.h"

#include "models/maintenance/maintenance.h"
#include "ui/widgets/wait_banner.h"
#include "ui/window/damage_banner.h"
#include "wording/clock_words.h"
#include "wording/drive_words.h"
#include "wording/error_words.h"
#include "wording/figure_words.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace xushi::ui {

Notices::Notices(models::Maintenance &maintenance, models::LockWaiting &waiting, QWidget *parent)
    : QWidget(parent),
      m_stopped(new MessageBanner(MessageBanner::Tone::Error, this)),
      m_readOnly(new MessageBanner(MessageBanner::Tone::Quiet, this)),
      m_onNetwork(new MessageBanner(MessageBanner::Tone::Quiet, this)),
      m_failure(new MessageBanner(MessageBanner::Tone::Error, this)),
      m_damage(new DamageBanner(maintenance, this)),
      m_backup(new MessageBanner(MessageBanner::Tone::Error, this)),
      m_clock(new MessageBanner(MessageBanner::Tone::Error, this)),
      m_lastTime(new MessageBanner(MessageBanner::Tone::Quiet, this)),
      m_waiting(new WaitBanner(waiting, this)),
      m_waitingBeside(new WaitBanner(maintenance.lockWaiting(), this))
{
    m_stopped->setObjectName(QStringLiteral("stopped"));
    m_leave = m_stopped->addButton(tr("Close the window"), "closeStopped");
    m_leave->setToolTip(tr("Ends this window, so that the right file can be opened"));
    connect(m_leave, &QPushButton::clicked, this, [this] { window()->close(); });
    m_onNetwork->makeClosable();
    m_failure->makeClosable();
    m_backup->makeClosable();
    m_clock->makeClosable();
    m_lastTime->makeClosable();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (MessageBanner *banner :
         std::initializer_list<MessageBanner *>{m_stopped, m_readOnly, m_onNetwork, m_failure, m_damage, m_backup,
                                                m_clock, m_lastTime, m_waiting, m_waitingBeside})
        column->addWidget(banner);
    using models::Maintenance;
    connect(&maintenance, &Maintenance::foundWhole, this, &Notices::sayWhole);
    connect(&maintenance, &Maintenance::damageFound, this, [this] { m_unexpectedlyEnded.reset(); });
    connect(&maintenance, &Maintenance::clockWrong, this, &Notices::sayClock);
    connect(&maintenance, &Maintenance::dailyBackupFailed, this, [this](const domain::Error &error) {
        m_backup->say(tr("The backup of the day was not taken: %1").arg(wording::sentence(error)), error);
    });
}

void Notices::sayStopped(const QString &sentence, const domain::Error &error)
{
    m_failure->hide();
    m_stopped->say(sentence, error);
    m_leave->setFocus(); // the rest of the window takes no keys any more
}

void Notices::sayReadOnly(const QString &sentence)
{
    m_readOnly->say(sentence);
}

void Notices::sayOnNetwork(const QString &file)
{
    m_onNetwork->say(wording::networkNotice(file));
}

void Notices::sayFailure(const domain::Error &error)
{
    if (!m_stopped->isHidden() && error.code == domain::ErrorCode::FileReplaced)
        return; // which that message says
    m_failure->say(error);
}

void Notices::forgetFailure()
{
    m_failure->hide();
}

void Notices::nextActionDone()
{
    m_lastTime->hide();
}

void Notices::sayClock(const domain::ClockTrouble &trouble)
{
    m_clock->say(wording::sentence(trouble));
}

void Notices::sayWhole()
{
    if (!m_unexpectedlyEnded)
        return;
    //: A day, then a time of the day
    const QString when = tr("%1, %2").arg(wording::longDay(m_unexpectedlyEnded->date()),
                                          m_unexpectedlyEnded->time().toString(QStringLiteral("HH:mm")));
    m_unexpectedlyEnded.reset();
    m_lastTime->say(tr("Xushi ended unexpectedly the last time (opened on %1). The database was checked and is whole; "
                       "every entry that was confirmed is there. Enter again what was not saved yet.")
                        .arg(when));
}

} // namespace xushi::ui
