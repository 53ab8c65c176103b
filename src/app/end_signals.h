#pragma once

#include <QObject>

class QSocketNotifier;

namespace xushi::app {

/// Ends the program as its user would when the system asks it to (the session is over, the machine goes down): without
/// this it would be cut off in its midst, and the next start would take it for a crash.
class EndSignals : public QObject {
    Q_OBJECT

public:
    explicit EndSignals(QObject *parent = nullptr);
    ~EndSignals() override;

private:
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace xushi::app
