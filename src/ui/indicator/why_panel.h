#pragma once

#include "ui/widgets/card.h"

#include "wording/plan_words.h"

class QLabel;

namespace xushi::ui {

class RuleLink;

/// Explains the status of the chosen indicator: an edge in the status's colour, its shape and word, the sentence, which
/// can be selected and copied, and a link to the rule.
class WhyPanel : public Card {
    Q_OBJECT

public:
    explicit WhyPanel(QWidget *parent = nullptr);

    /// `sentence` is wording::why() of the assessment.
    void explain(const domain::Assessment &assessment, const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOutSentence();
    [[nodiscard]] QFont wordFont() const;

    wording::ShownStatus m_status;
    QLabel *m_sentence;
    RuleLink *m_rule;
};

} // namespace xushi::ui
