#pragma once

#include "models/plan/status_summary.h"

#include <QWidget>

namespace xushi::ui {

class FigureCard;
class StatusCard;

/// A row of cards with the figures of a summary; wraps when it does not fit. One of the counts may be pressed, to
/// filter what is below.
class StatusCardRow : public QWidget {
    Q_OBJECT

public:
    explicit StatusCardRow(QWidget *parent = nullptr);

    /// The counts come first. A filter by a status that has no card any more is dropped.
    void setCards(const std::vector<models::SummaryCard> &cards);

    [[nodiscard]] std::optional<domain::Status> filter() const { return m_filter; }
    void setFilter(std::optional<domain::Status> status);

Q_SIGNALS:
    void filterChanged();

private:
    void showFilter();

    std::vector<StatusCard *> m_counts;
    std::vector<FigureCard *> m_figures;
    std::optional<domain::Status> m_filter;
};

} // namespace xushi::ui
