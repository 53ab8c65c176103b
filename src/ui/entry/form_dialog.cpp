#include "ui/entry/form_dialog.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeySequence>
#include <QLabel>
#include <QPushButton>

namespace xushi::ui {

FormDialog::FormDialog(models::EntryWriter &writer, const QString &title, const QString &heading, QWidget *parent)
    : EntryDialog(writer, title, heading, parent), m_whyNot(new Label(Label::Tone::Faint, 100, false, this))
{
    fields().setColumnMinimumWidth(1, digitsWide(*this, 58));
    body().setStretchFactor(&fields(), 1);
    buttons().insertWidget(0, m_whyNot, 1);
    saveButton().setToolTip(tr("Writes it into the journal (Ctrl+Return)"));
    setKeys(saveButton(), QKeySequence(Qt::CTRL | Qt::Key_Return));
}

void FormDialog::addField(const QString &name, QWidget *field, const char *objectName, Qt::Alignment nameAt)
{
    field->setObjectName(QLatin1StringView(objectName));
    EntryDialog::addField(name, field, field, nameAt);
}

void FormDialog::addField(const QString &name, QLayout *row, QWidget *field, const char *objectName)
{
    field->setObjectName(QLatin1StringView(objectName));
    EntryDialog::addField(name, field, row);
}

void FormDialog::setFieldShown(QWidget *field, bool shown)
{
    field->setVisible(shown);
    for (auto *label : findChildren<QLabel *>())
        if (label->buddy() == field)
            label->setVisible(shown);
}

void FormDialog::setWhyNot(const QString &reason)
{
    m_whyNot->setText(reason);
    saveButton().setEnabled(reason.isEmpty());
}

void showChoices(QComboBox &combo, const std::vector<models::Choice> &choices, const QString &chosen)
{
    std::vector<ComboItem> items;
    items.reserve(choices.size());
    for (const models::Choice &choice : choices)
        items.push_back({choice.text, choice.id});
    setItems(combo, items);
    combo.setCurrentIndex(combo.findData(chosen));
    combo.setEnabled(
        items.size() > 1
        || (!items.empty() && combo.currentIndex() < 0)); // one entry can still be chosen if it is not chosen yet
}

} // namespace xushi::ui
