#include "storage/engine/lock_wait.h"

#include "storage/engine/connection.h"
#include "storage/engine/storage_exception.h"

namespace xushi::storage {

using domain::ErrorCode;
using namespace std::chrono_literals;

namespace {

constexpr auto betweenTries = 10ms; // beside the moment that SQLite itself waits in each try
constexpr auto betweenLooks = 1s;

} // namespace

LockWait::~LockWait()
{
    if (!m_watch)
        return;
    m_watch->end();
    if (m_told)
        m_watch->m_told(std::nullopt);
}

void LockWait::begin()
{
    m_watch = m_connection.lockWatch();
    m_watch->begin();
    m_waited.start();
}

void LockWait::beforeNextTry(const QSqlError &error)
{
    if (!Connection::isBusy(error))
        throw StorageException(m_connection.meaning(error));
    if (!m_watch)
        begin();
    if (m_watch->isGivenUp())
        fail(ErrorCode::WaitGivenUp, {m_connection.file()});
    const std::chrono::milliseconds waited(m_waited.elapsed());
    if (waited >= m_watch->patience())
        throw StorageException(m_connection.heldError());
    if (m_watch->m_told && waited >= m_watch->m_quiet)
        tell();
    if (m_meanwhile == Meanwhile::Reading && m_watch->m_meanwhile)
        m_watch->m_meanwhile();
    m_watch->pause(betweenTries);
}

void LockWait::tell()
{
    if (m_told && std::chrono::milliseconds(m_sinceLook.elapsed()) < betweenLooks)
        return;
    m_sinceLook.start();
    HeldFile held{m_connection.file(), m_connection.holders()};
    if (m_told && (*m_told == held || held.holders.isEmpty()))
        return;
    m_told = std::move(held);
    m_watch->m_told(m_told);
}

} // namespace xushi::storage
