#include "storage/engine/lock_watch.h"

#include <algorithm>

namespace xushi::storage {

LockWatch::LockWatch(Told told, std::chrono::milliseconds quiet) : m_told(std::move(told)), m_quiet(quiet) {}

void LockWatch::giveUp()
{
    const std::lock_guard lock(m_mutex);
    m_isGivenUp = m_waits > 0;
    m_givingUp.notify_all();
}

void LockWatch::begin()
{
    const std::lock_guard lock(m_mutex);
    if (m_waits++ == 0)
        m_isGivenUp = false;
}

void LockWatch::end()
{
    const std::lock_guard lock(m_mutex);
    --m_waits;
}

bool LockWatch::isGivenUp()
{
    const std::lock_guard lock(m_mutex);
    return m_isGivenUp;
}

std::chrono::milliseconds LockWatch::patience() const
{
    constexpr std::chrono::milliseconds ofTheHurried{1'000};
    return m_isHurried ? std::min(m_patience, ofTheHurried) : m_patience;
}

void LockWatch::pause(std::chrono::milliseconds time)
{
    std::unique_lock lock(m_mutex);
    m_givingUp.wait_for(lock, time, [this] { return m_isGivenUp; });
}

} // namespace xushi::storage
