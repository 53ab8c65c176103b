#pragma once

#include "ui/widgets/card.h"

namespace xushi::ui {

/// A sentence in the place of an empty list.
class EmptyState : public Card {
    Q_OBJECT

public:
    explicit EmptyState(const QString &sentence, QWidget *parent = nullptr);
};

} // namespace xushi::ui
