#include "ui/entry/entry_dialog.h"

#include "ui/style/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/label.h"
#include "ui/widgets/message_banner.h"

#include <QGridLayout>
#include <QPushButton>

namespace xushi::ui {

EntryDialog::EntryDialog(models::EntryWriter &writer, const QString &title, const QString &heading, QWidget *parent)
    : QDialog(parent),
      m_writer(writer),
      m_banner(new MessageBanner(MessageBanner::Tone::Error, this)),
      m_leaving(this),
      m_fields(new QGridLayout),
      m_body(new QVBoxLayout),
      m_buttons(new QHBoxLayout),
      m_cancel(ui::cancelButton(this)),
      m_save(primaryButton(tr("Save"), this))
{
    setWindowTitle(title);
    setWhiteGround(*this);
    auto *head = new Label(Label::Tone::Plain, 115, true, this);
    head->setText(heading);
    m_fields->setHorizontalSpacing(theme::step(4));
    m_fields->setVerticalSpacing(theme::step(2));
    m_fields->setColumnStretch(1, 1);
    m_save->setAutoDefault(false);
    m_save->setAccessibleName(m_save->text());
    m_save->setObjectName(QStringLiteral("save"));
    m_save->setDefault(true);
    m_buttons->setSpacing(theme::step(2));
    m_buttons->addWidget(m_cancel);
    m_buttons->addWidget(m_save);
    setSpace(*m_body, 0, 3);
    m_body->addWidget(head);
    m_body->addWidget(m_banner);
    m_body->addWidget(m_leaving.banner());
    m_body->addLayout(m_fields);
    auto *layout = new QVBoxLayout(this);
    setSpace(*layout, 5, 3);
    layout->addLayout(m_body, 1);
    layout->addLayout(m_buttons);
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
}

void EntryDialog::addField(const QString &name, QWidget *field, QWidget *inGrid, Qt::Alignment nameAt)
{
    const int row = m_fields->rowCount();
    m_fields->addWidget(fieldLabel(name, field), row, 0, nameAt);
    m_fields->addWidget(inGrid, row, 1);
}

void EntryDialog::addField(const QString &name, QWidget *field, QLayout *inGrid)
{
    const int row = m_fields->rowCount();
    m_fields->addWidget(fieldLabel(name, field), row, 0);
    m_fields->addLayout(inGrid, row, 1);
}

void EntryDialog::refuse(const models::EntryFailure &failure)
{
    m_banner->say(failure.sentence, failure.error);
}

void EntryDialog::reject()
{
    if (!isSaving() && m_leaving.mayLose(wordsToLose()))
        QDialog::reject();
}

void EntryDialog::save(std::function<void()> next)
{
    takeDays(*this);
    beforeSaving();
    if (!m_save->isEnabled() || m_writer.isWriting())
        return;
    const auto done = [this, next = std::move(next)](const models::Entered &) {
        setSaving(false);
        saved();
        if (next)
            next();
        else
            accept();
    };
    const auto failed = [this](const models::EntryFailure &failure) {
        setSaving(false);
        refuse(failure);
    };
    if (m_writer.write(this, work(), done, failed) && m_writer.isWriting())
        setSaving(true);
}

void EntryDialog::setSaving(bool saving)
{
    if (saving == isSaving())
        return;
    if (saving) {
        m_focus = focusWidget();
        m_saveText = m_save->text();
        m_save->setText(tr("Saving…"));
    } else {
        m_save->setText(std::exchange(m_saveText, {}));
    }
    setEnabled(!saving);
    if (!saving && m_focus)
        m_focus->setFocus();
}

} // namespace xushi::ui
