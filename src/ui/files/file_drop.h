#pragma once

#include <QObject>
#include <QStringList>

class QWidget;

namespace xushi::ui {

/// Accepts files that are dropped anywhere on a window, unless a widget inside takes them.
class FileDrop : public QObject {
    Q_OBJECT

public:
    explicit FileDrop(QWidget &window);

Q_SIGNALS:
    void dropped(const QStringList &files);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace xushi::ui
