#include "ui/indicator/status_card_row.h"

#include "ui/indicator/status_card.h"
#include "ui/style/theme.h"
#include "ui/widgets/card_flow.h"

#include <algorithm>

namespace xushi::ui {

namespace {

constexpr std::size_t figuresAtMost = 2; // a rate and a rank

/// Shows as many widgets as there are cards. A hidden one holds the last card, so that none is nameless.
template <typename Widget>
void fillCards(const std::vector<Widget *> &widgets, const std::vector<const models::SummaryCard *> &cards)
{
    for (std::size_t i = 0; i < widgets.size(); ++i) {
        widgets[i]->setVisible(i < cards.size());
        if (!cards.empty())
            widgets[i]->setCard(*cards[std::min(i, cards.size() - 1)]);
    }
}

} // namespace

StatusCardRow::StatusCardRow(QWidget *parent) : QWidget(parent)
{
    auto *flow = new CardFlow(fontMetrics().height() * 12, theme::step(3));
    flow->setContentsMargins(0, 0, 0, 0);
    setLayout(flow);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (int i = 0; i < domain::statusCount; ++i) { // all at once, so that Tab goes over them in their place
        auto *card = new StatusCard(this);
        card->hide(); // until there is something to count
        m_counts.push_back(card);
        flow->addWidget(card);
        connect(card, &QAbstractButton::clicked, this,
                [this, card](bool isOn) { setFilter(isOn ? card->status() : std::nullopt); });
    }
    for (std::size_t i = 0; i < figuresAtMost; ++i) {
        m_figures.push_back(new FigureCard(this));
        m_figures.back()->hide();
        flow->addWidget(m_figures.back());
    }
}

void StatusCardRow::setCards(const std::vector<models::SummaryCard> &cards)
{
    std::vector<const models::SummaryCard *> counts;
    std::vector<const models::SummaryCard *> figures;
    for (const models::SummaryCard &card : cards)
        (card.status ? counts : figures).push_back(&card);
    fillCards(m_counts, counts);
    fillCards(m_figures, figures);
    const bool isKnown = std::any_of(counts.begin(), counts.end(),
                                     [this](const models::SummaryCard *card) { return card->status == m_filter; });
    if (m_filter && !isKnown)
        setFilter({});
    else
        showFilter();
}

void StatusCardRow::setFilter(std::optional<domain::Status> status)
{
    const bool isOther = status != m_filter;
    m_filter = status;
    showFilter();
    if (isOther)
        Q_EMIT filterChanged();
}

void StatusCardRow::showFilter()
{
    for (StatusCard *card : m_counts)
        card->setChecked(m_filter && card->status() == m_filter && !card->isHidden());
}

} // namespace xushi::ui
