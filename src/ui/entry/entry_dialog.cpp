#include "ui/entry/entry_dialog.h"

#include "ui/style/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/label.h"
#include "ui/widgets/message_banner.h"

#include <QComboBox>
#include <QGridLayout>
#include <QPushButton>

namespace xushi::ui {

EntryDialog::EntryDialog(const QString &title, const QString &heading, QWidget *parent)
    : QDialog(parent),
      m_banner(new MessageBanner(MessageBanner::Tone::Error, this)),
      m_leaving(this),
      m_fields(new QGridLayout),
      m_whyNot(new Label(Label::Tone::Faint, 100, false, this)),
      m_save(primaryButton(tr("Save"), this))
{
    setWindowTitle(title);
    setWhiteGround(*this);
    auto *head = new Label(Label::Tone::Plain, 115, true, this);
    head->setText(heading);
    m_fields->setHorizontalSpacing(theme::step(4));
    m_fields->setVerticalSpacing(theme::step(2));
    m_fields->setColumnStretch(1, 1);
    m_fields->setColumnMinimumWidth(1, digitsWide(*this, 58));

    m_save->setAutoDefault(false);
    m_save->setAccessibleName(m_save->text());
    m_save->setObjectName(QStringLiteral("save"));
    m_save->setDefault(true);
    m_save->setToolTip(tr("Writes it into the journal (Ctrl+Return)"));
    setKeys(*m_save, QKeySequence(Qt::CTRL | Qt::Key_Return));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::step(2));
    buttons->addWidget(m_whyNot, 1);
    buttons->addWidget(cancelButton(this));
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    setSpace(*layout, 5, 3);
    layout->addWidget(head);
    layout->addWidget(m_banner);
    layout->addWidget(m_leaving.banner());
    layout->addLayout(m_fields, 1);
    layout->addLayout(buttons);
    connect(m_save, &QPushButton::clicked, this, [this] { m_saving.run([this] { save(); }); });
}

void EntryDialog::addField(const QString &name, QWidget *field, const char *objectName, Qt::Alignment nameAt)
{
    this->name(name, field, objectName, nameAt);
    m_fields->addWidget(field, m_fields->rowCount() - 1, 1);
}

void EntryDialog::addField(const QString &name, QLayout *row, QWidget *field, const char *objectName)
{
    this->name(name, field, objectName, Qt::AlignVCenter);
    m_fields->addLayout(row, m_fields->rowCount() - 1, 1);
}

void EntryDialog::name(const QString &name, QWidget *field, const char *objectName, Qt::Alignment nameAt)
{
    field->setObjectName(QLatin1StringView(objectName));
    m_fields->addWidget(fieldLabel(name, field), m_fields->rowCount(), 0, nameAt);
}

void EntryDialog::setFieldShown(QWidget *field, bool shown)
{
    field->setVisible(shown);
    for (auto *label : findChildren<QLabel *>())
        if (label->buddy() == field)
            label->setVisible(shown);
}

void EntryDialog::setWhyNot(const QString &reason)
{
    m_whyNot->setText(reason);
    m_save->setEnabled(reason.isEmpty());
}

void EntryDialog::reject()
{
    if (m_leaving.mayLose(typedWords(*this)))
        QDialog::reject();
}

void EntryDialog::save()
{
    takeDays(*this);
    if (!m_save->isEnabled())
        return; // a day that was taken just now is none
    const auto written = write();
    if (!written) {
        m_banner->say(written.error());
        return;
    }
    Q_EMIT saved(written->message, written->row);
    accept();
}

void showChoices(QComboBox &combo, const std::vector<models::Choice> &choices, const QString &chosen)
{
    std::vector<ComboItem> items;
    for (const models::Choice &choice : choices)
        items.push_back({choice.text, choice.id});
    setItems(combo, items);
    combo.setCurrentIndex(combo.findData(chosen));
    combo.setEnabled(items.size() > 1 || (!items.empty() && combo.currentIndex() < 0)); // or one that is not chosen
}

} // namespace xushi::ui
