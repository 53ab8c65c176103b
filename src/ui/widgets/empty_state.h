#pragma once

#include "ui/widgets/card.h"

namespace xushi::ui {

/// What stands where a list would be that has nothing in it: one sentence that says so.
class EmptyState : public Card {
    Q_OBJECT

public:
    explicit EmptyState(const QString &sentence, QWidget *parent = nullptr);
};

} // namespace xushi::ui
