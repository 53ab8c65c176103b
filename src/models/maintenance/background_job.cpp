#include "models/maintenance/background_job.h"

namespace xushi::models {

BackgroundJob::~BackgroundJob()
{
    if (!m_thread)
        return;
    m_thread->disconnect(this);
    m_thread->wait();
    delete m_thread;
}

bool BackgroundJob::run(std::function<void()> work, std::function<void()> done)
{
    if (m_thread)
        return false;
    m_thread = QThread::create(std::move(work));
    connect(m_thread, &QThread::finished, this, [this, done = std::move(done)] {
        m_thread->deleteLater();
        m_thread = nullptr;
        done();
        Q_EMIT runningChanged(false);
    });
    m_thread->start();
    Q_EMIT runningChanged(true);
    return true;
}

} // namespace xushi::models
