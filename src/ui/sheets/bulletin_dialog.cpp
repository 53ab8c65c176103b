#include "ui/sheets/bulletin_dialog.h"

#include "ui/sheets/bulletin_fields.h"
#include "ui/sheets/bulletin_names.h"
#include "ui/style/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/manual_request.h"
#include "ui/widgets/screen_room.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

namespace xushi::ui {

BulletinDialog::BulletinDialog(papers::BulletinDraft &draft, QWidget *parent)
    : QDialog(parent),
      m_draft(draft),
      m_names(new BulletinNames(draft, this)),
      m_text(new QPlainTextEdit(this)),
      m_complaint(new Label(Label::Tone::Plain, 100, false, this)),
      m_save(primaryButton(tr("Save as…"), this))
{
    setWindowTitle(tr("Bulletin"));
    setWhiteGround(*this);
    setManualTopic(*this, models::ManualTopic::Bulletin);
    setWindowModality(Qt::WindowModal); // so that the manual can be read meanwhile
    auto *heading = new Label(Label::Tone::Plain, 115, true, this);
    heading->setText(windowTitle());
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setObjectName(QStringLiteral("draft"));
    m_text->setAccessibleName(tr("Draft"));
    m_save->setObjectName(QStringLiteral("save"));
    m_save->setDefault(true);
    m_save->setAutoDefault(false);
    m_save->setAccessibleName(m_save->text());
    m_save->setToolTip(tr("Writes the draft as a document, PDF or text (Return)"));
    m_complaint->setObjectName(QStringLiteral("complaint"));
    auto *parts = new QHBoxLayout;
    parts->setSpacing(theme::step(5));
    parts->addWidget(makeChoices());
    parts->addWidget(m_text, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::step(2));
    buttons->addWidget(m_complaint, 1);
    buttons->addWidget(cancelButton(this));
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    setSpace(*layout, 5, 4);
    layout->addWidget(heading);
    layout->addLayout(parts, 1);
    layout->addLayout(buttons);
    connect(m_save, &QPushButton::clicked, this, &QDialog::accept);
    showDraft();
    const QSize room = screenRoom(*this) - QSize(theme::step(10), theme::step(16));
    resize(QSize(digitsWide(*this, 150), fontMetrics().height() * 42).boundedTo(room));
}

QWidget *BulletinDialog::makeChoices()
{
    auto *choices = new QWidget(this);
    auto *fields = new BulletinFields(m_draft, choices);
    auto *names = new Label(Label::Tone::Plain, 100, true, choices);
    names->setText(tr("Do not name"));
    auto *column = new QVBoxLayout(choices);
    column->setContentsMargins(0, 0, theme::step(3), 0);
    column->setSpacing(theme::step(2));
    column->addWidget(fields);
    column->addWidget(names);
    column->addWidget(m_names);
    column->addStretch();
    auto *area = new QScrollArea(this);
    area->setObjectName(QStringLiteral("choices"));
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus); // what is inside takes the focus, and is scrolled to
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(choices);
    area->setFixedWidth(choices->sizeHint().width() + area->verticalScrollBar()->sizeHint().width());
    connect(fields, &BulletinFields::changed, this, [this] {
        m_names->refresh();
        showDraft();
    });
    connect(m_names, &BulletinNames::changed, this, &BulletinDialog::showDraft);
    return area;
}

void BulletinDialog::showDraft()
{
    const int place = m_text->verticalScrollBar()->value();
    m_text->setPlainText(m_draft.text());
    m_text->verticalScrollBar()->setValue(place);
    const QString whyNot = m_draft.whyNot();
    m_complaint->setText(whyNot);
    m_save->setEnabled(whyNot.isEmpty());
}

} // namespace xushi::ui
