#pragma once

#include <QElapsedTimer>
#include <QObject>

class QWidget;

namespace xushi::app {

/// Ends the program once the window has been painted for the first time, and prints the milliseconds until then to
/// standard output: `xushi --measure-start`.
class FirstPaint : public QObject {
    Q_OBJECT

public:
    /// `sinceMain` was started in main().
    FirstPaint(QWidget &window, const QElapsedTimer &sinceMain);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void painted();

    QElapsedTimer m_sinceMain;
    bool m_isPainted = false;
};

} // namespace xushi::app
