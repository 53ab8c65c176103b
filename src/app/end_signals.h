#pragma once

#include <QObject>

class QSocketNotifier;

namespace xushi::app {

/// Exits the program cleanly when the system asks it to end (at logout or shutdown). Without this the system would kill
/// it, and the next start would report a crash.
class EndSignals : public QObject {
    Q_OBJECT

public:
    explicit EndSignals(QObject *parent = nullptr);
    ~EndSignals() override;

private:
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace xushi::app
