#pragma once

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace xushi::models {

/// Runs work that may take longer than a frame off the window's thread. The work opens its own database, because a
/// connection belongs to its thread. One job at a time; the destructor waits for a running job.
class BackgroundJob : public QObject {
    Q_OBJECT

public:
    explicit BackgroundJob(QObject *parent = nullptr) : QObject(parent) {}
    ~BackgroundJob() override;

    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }

    /// Runs `work` on a thread of its own, then calls `done` with its result on this object's thread. Returns false and
    /// runs nothing while another job is running.
    template <typename Work, typename Done> bool start(Work work, Done done)
    {
        using Outcome = decltype(work());
        const auto outcome = std::make_shared<std::unique_ptr<Outcome>>();
        return run([outcome, work = std::move(work)] { *outcome = std::make_unique<Outcome>(work()); },
                   [outcome, done = std::move(done)] { done(std::move(**outcome)); });
    }

Q_SIGNALS:
    void runningChanged(bool running);

private:
    bool run(std::function<void()> work, std::function<void()> done);

    QThread *m_thread = nullptr;
};

} // namespace xushi::models
