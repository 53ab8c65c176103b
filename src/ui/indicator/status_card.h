#pragma once

#include "ui/widgets/card.h"

#include "models/plan/status_summary.h"

#include <QPushButton>

namespace xushi::ui {

/// A count by status: the status's shape, the count and its word. Pressed, the table below lists only what it counts;
/// pressed once more, everything again.
class StatusCard : public QPushButton {
    Q_OBJECT

public:
    explicit StatusCard(QWidget *parent = nullptr);

    void setCard(const models::SummaryCard &card);
    [[nodiscard]] std::optional<domain::Status> status() const { return m_card.status; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void nameIt();

    models::SummaryCard m_card{};
};

/// A figure of a summary that filters nothing: a rate, or a rank with its change.
class FigureCard : public Card {
    Q_OBJECT

public:
    explicit FigureCard(QWidget *parent = nullptr);

    void setCard(const models::SummaryCard &card);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    models::SummaryCard m_card{};
};

} // namespace xushi::ui
