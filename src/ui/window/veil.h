#pragma once

#include <QWidget>

namespace xushi::ui {

/// Lies over a widget that is out of use, and makes it pale.
class Veil : public QWidget {
    Q_OBJECT

public:
    explicit Veil(QWidget &covered);

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace xushi::ui
