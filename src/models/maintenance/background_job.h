#pragma once

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace xushi::models {

/// Work that may take longer than a frame, off the window's thread: what it needs of a database it opens itself, for a
/// connection belongs to its thread. One at a time; a job that is under way is waited for when this goes.
class BackgroundJob : public QObject {
    Q_OBJECT

public:
    explicit BackgroundJob(QObject *parent = nullptr) : QObject(parent) {}
    ~BackgroundJob() override;

    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }

    /// Runs `work` on a thread of its own, then `done` with what it returned on this object's thread. False, and
    /// nothing is run, while another job is under way.
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
