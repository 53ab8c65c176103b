#pragma once

#include <QScrollArea>

class QLayout;

namespace xushi::ui {

/// What stands between the head of a dialog and its buttons. It is as high as it needs to be, so that the dialog grows
/// with it; where the screen is too small for that it scrolls, and the buttons stay in view.
class BodyArea : public QScrollArea {
    Q_OBJECT

public:
    explicit BodyArea(QLayout *contents, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QSize onScreen(QSize wanted) const;
};

} // namespace xushi::ui
