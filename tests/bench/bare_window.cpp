/// Measures what any Qt window costs: opens one with a label, prints the milliseconds from main() to its first paint,
/// and ends.
#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>

#include <cstdio>

namespace {

class BareLabel : public QLabel {
public:
    explicit BareLabel(const QElapsedTimer &sinceMain) : QLabel(QStringLiteral("序时")), m_sinceMain(sinceMain) {}

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QLabel::paintEvent(event);
        QMetaObject::invokeMethod(
            this,
            [this] {
                std::printf("%lld\n", static_cast<long long>(m_sinceMain.elapsed()));
                QApplication::quit();
            },
            Qt::QueuedConnection);
    }

private:
    const QElapsedTimer &m_sinceMain;
};

} // namespace

int main(int argc, char **argv)
{
    QElapsedTimer sinceMain;
    sinceMain.start();
    QApplication application(argc, argv);
    BareLabel label(sinceMain);
    label.resize(1280, 800);
    label.show();
    return QApplication::exec();
}
