#pragma once

#include "ui/widgets/card.h"

class QVBoxLayout;

namespace xushi::ui {

class Label;

/// A card with a heading, a count beside it, and a list below.
class ListCard : public Card {
    Q_OBJECT

public:
    explicit ListCard(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setCount(int count); ///< shown from 1 on

    /// Adds a widget below the others, with the heading as its label.
    void add(QWidget *widget);

private:
    Label *m_title;
    Label *m_count;
    QVBoxLayout *m_column;
};

} // namespace xushi::ui
