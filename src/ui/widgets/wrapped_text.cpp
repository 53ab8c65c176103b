#include "ui/widgets/wrapped_text.h"

#include "ui/style/theme.h"

namespace xushi::ui {

QLabel *wrappedText(const QString &text, Label::Tone tone, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setText(text);
    if (tone == Label::Tone::Faint) {
        QPalette faint = label->palette();
        faint.setColor(QPalette::WindowText, theme::faintText(faint));
        label->setPalette(faint);
    }
    return label;
}

} // namespace xushi::ui
