#pragma once

#include "models/plan/indicator_profile.h"
#include "ui/widgets/card.h"
#include "wording/plan_words.h"

class QGridLayout;

namespace xushi::ui {

class StatusLabel;

/// Facts, one a line: a grey name and the words beside it, some of which are links. The text can be selected and
/// copied.
class FactCard : public Card {
    Q_OBJECT

public:
    explicit FactCard(QWidget *parent = nullptr);

    /// Keeps the lines and the focus when the facts are the same.
    void setFacts(const std::vector<models::Fact> &facts);

    /// A last line with the status.
    void setStatus(const wording::ShownStatus &status);

Q_SIGNALS:
    void taskFollowed(const QString &task);
    void unitFollowed(const QString &unit);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void addFact(const models::Fact &fact, int row);
    void follow(const QString &link);
    [[nodiscard]] QString htmlOf(const models::Fact &fact) const;

    std::vector<models::Fact> m_facts;
    std::optional<wording::ShownStatus> m_status;
    QWidget *m_lines = nullptr; ///< made again when the facts change
    StatusLabel *m_statusLabel = nullptr;
};

} // namespace xushi::ui
