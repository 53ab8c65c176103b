#pragma once

#include "ui/widgets/card.h"

#include "models/plan/status_summary.h"

namespace xushi::ui {

/// One figure of a summary: the status's shape, the count and its word; or a rate; or a rank with its change.
class StatusCard : public Card {
    Q_OBJECT

public:
    explicit StatusCard(QWidget *parent = nullptr);

    void setCard(const models::SummaryCard &card);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont figureFont() const;
    void paintFigure(QPainter &painter, const QRect &line) const;
    void paintLabel(QPainter &painter, const QRect &line) const;

    models::SummaryCard m_card{};
};

/// A row of status cards; wraps when it does not fit.
class StatusCardRow : public QWidget {
    Q_OBJECT

public:
    explicit StatusCardRow(QWidget *parent = nullptr);

    void setCards(const std::vector<models::SummaryCard> &cards);

private:
    std::vector<StatusCard *> m_cards;
};

} // namespace xushi::ui
