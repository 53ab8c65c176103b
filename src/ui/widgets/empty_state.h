#pragma once

#include "ui/widgets/card.h"

class QLabel;

namespace xushi::ui {

/// A sentence in the place of an empty list.
class EmptyState : public Card {
    Q_OBJECT

public:
    explicit EmptyState(const QString &sentence, QWidget *parent = nullptr);

    void setSentence(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeColour();

    QLabel *m_label;
};

} // namespace xushi::ui
