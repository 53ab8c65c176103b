#include "ui/widgets/empty_state.h"

#include "ui/style/theme.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace xushi::ui {

EmptyState::EmptyState(const QString &sentence, QWidget *parent) : Card(parent)
{
    auto *label = new Label(Label::Tone::Faint);
    label->setText(sentence);
    label->setAlignment(Qt::AlignCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::step(4), theme::step(6), theme::step(4), theme::step(6));
    layout->addWidget(label);
    setAccessibleName(sentence);
}

} // namespace xushi::ui
