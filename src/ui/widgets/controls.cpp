#include "ui/widgets/controls.h"

#include "models/tables/plain_tool_tip.h"
#include "ui/style/calm_style.h"
#include "ui/style/theme.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>

namespace xushi::ui {

namespace {

struct Controls {
    Q_DECLARE_TR_FUNCTIONS(Controls)
};

} // namespace

int digitsWide(const QWidget &widget, int digits)
{
    return widget.fontMetrics().horizontalAdvance(u'0') * digits;
}

QPushButton *primaryButton(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setProperty(CalmStyle::primary, true);
    return button;
}

QPushButton *cancelButton(QDialog *dialog)
{
    auto *button = new QPushButton(Controls::tr("Cancel"), dialog);
    button->setAutoDefault(false);
    button->setAccessibleName(button->text());
    button->setToolTip(Controls::tr("Leaves with nothing saved (Esc)"));
    QObject::connect(button, &QPushButton::clicked, dialog, &QDialog::reject);
    return button;
}

void keepFocusBelow(QWidget &list)
{
    list.setFocusProxy(nullptr);
}

void setKeys(QPushButton &button, const QKeySequence &keys)
{
    QObject::connect(new QShortcut(keys, &button), &QShortcut::activated, &button, [&button] {
        commitDays(*button.window()); // a key, unlike a click, does not leave the field that is being edited
        button.click();
    });
}

QLabel *fieldLabel(const QString &text, QWidget *field)
{
    auto *label = new Label(Label::Tone::Faint, 100, false, field->parentWidget());
    label->setText(text);
    label->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    label->setMinimumWidth(label->sizeHint().width());
    label->setBuddy(field);
    field->setAccessibleName(text);
    return label;
}

QString withoutMnemonic(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

void setItems(QComboBox &combo, const std::vector<ComboItem> &items)
{
    const auto isShown = [&](int i) {
        const ComboItem &item = items[static_cast<std::size_t>(i)];
        return combo.itemText(i) == item.text && combo.itemData(i) == item.data;
    };
    bool same = combo.count() == static_cast<int>(items.size());
    for (int i = 0; same && i < combo.count(); ++i)
        same = isShown(i);
    if (same)
        return;
    const QSignalBlocker quiet(combo);
    combo.clear();
    for (const ComboItem &item : items) {
        combo.addItem(item.text, item.data);
        combo.setItemData(combo.count() - 1, models::plainToolTip(item.text), Qt::ToolTipRole);
    }
}

void setWhiteGround(QWidget &dialog)
{
    dialog.setAutoFillBackground(true);
    dialog.setBackgroundRole(QPalette::Base);
}

void setSpace(QBoxLayout &layout, int margin, int between)
{
    const int around = theme::step(margin);
    layout.setContentsMargins(around, around, around, around);
    layout.setSpacing(theme::step(between));
}

} // namespace xushi::ui
