#pragma once

#include "wording/plan_words.h"

#include <QWidget>

namespace xushi::ui {

/// A status as shape and word in its colour: ● On track.
class StatusLabel : public QWidget {
    Q_OBJECT

public:
    explicit StatusLabel(QWidget *parent);

    void setStatus(const wording::ShownStatus &status);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    wording::ShownStatus m_status;
};

} // namespace xushi::ui
