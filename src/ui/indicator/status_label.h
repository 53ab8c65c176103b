#pragma once

#include "domain/assessment.h"

#include <QWidget>

namespace xushi::ui {

/// A status as shape and word in its colour: ● On track.
class StatusLabel : public QWidget {
    Q_OBJECT

public:
    explicit StatusLabel(QWidget *parent);

    void setStatus(domain::Status status);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    domain::Status m_status = domain::Status::NoData;
};

} // namespace xushi::ui
