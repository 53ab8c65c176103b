#include "ui/entry/correction_dialog.h"

#include "models/view/view_source.h"
#include "ui/entry/entry_dialog.h"
#include "ui/entry/entry_preview_panel.h"
#include "ui/entry/figure_field.h"
#include "ui/entry/report_day.h"
#include "ui/style/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/label.h"
#include "ui/widgets/manual_request.h"
#include "ui/widgets/message_banner.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

namespace xushi::ui {

using domain::RowKind;

CorrectionDialog::CorrectionDialog(models::ViewSource &source, const domain::JournalRow &row, QWidget *parent)
    : QDialog(parent),
      m_form(source, row),
      m_figure(new FigureField(this)),
      m_day(new ReportDay(m_form.right().quartersOver(), this)),
      m_unit(new QComboBox(this)),
      m_note(new QLineEdit(this)),
      m_reason(new QLineEdit(this)),
      m_preview(new EntryPreviewPanel(5, this)),
      m_save(primaryButton(tr("Save"), this)),
      m_leaving(this)
{
    setWindowTitle(tr("Correct a figure"));
    setWhiteGround(*this);
    explainUnder(*this, models::ManualTopic::Correct);
    auto *heading = new Label(Label::Tone::Plain, 115, true, this);
    heading->setText(m_form.title());
    auto *layout = new QVBoxLayout(this);
    setSpace(*layout, 5, 3);
    layout->addWidget(heading);
    layout->addWidget(m_leaving.banner());
    layout->addLayout(makeFields());
    layout->addWidget(m_preview, 1);
    layout->addLayout(makeButtons());
    m_preview->setMinimumWidth(digitsWide(*this, 66));
    fill();
    connectFields();
    source.follow(this, &CorrectionDialog::showForm);
    showForm();
    m_figure->setFocus();
    m_figure->edit()->selectAll();
}

QGridLayout *CorrectionDialog::makeFields()
{
    auto *fields = new QGridLayout;
    fields->setHorizontalSpacing(theme::step(4));
    fields->setVerticalSpacing(theme::step(2));
    fields->setColumnStretch(1, 1);
    auto *wrong = new Label(Label::Tone::Plain, 100, false, this);
    wrong->setText(m_form.wrong());
    wrong->setWordWrap(true);
    m_reason->setPlaceholderText(tr("What was wrong, such as a slip in typing"));
    int row = 0;
    const auto add = [&](const QString &name, QWidget *field, QWidget *inGrid) {
        fields->addWidget(fieldLabel(name, field), row, 0);
        fields->addWidget(inGrid, row++, 1);
    };
    add(tr("Voided"), wrong, wrong);
    add(tr("Right"), m_figure->edit(), m_figure);
    add(tr("Day"), m_day->edit(), m_day);
    add(tr("Unit"), m_unit, m_unit);
    add(tr("Note"), m_note, m_note);
    add(tr("Reason"), m_reason, m_reason);
    return fields;
}

QLayout *CorrectionDialog::makeButtons()
{
    m_save->setAutoDefault(false);
    m_save->setAccessibleName(m_save->text());
    m_save->setDefault(true);
    connect(m_save, &QPushButton::clicked, this, [this] { m_saving.run([this] { save(); }); });
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::step(2));
    row->addStretch();
    row->addWidget(cancelButton(this));
    row->addWidget(m_save);
    return row;
}

void CorrectionDialog::fill()
{
    const models::LogForm &right = m_form.right();
    m_unit->setObjectName(QStringLiteral("unit"));
    m_note->setObjectName(QStringLiteral("note"));
    m_reason->setObjectName(QStringLiteral("reason"));
    m_save->setObjectName(QStringLiteral("save"));
    m_figure->edit()->setText(right.amount());
    m_day->setDay(right.day());
    m_note->setText(right.note());
    showChoices(*m_unit, right.units(), right.unit());
}

void CorrectionDialog::connectFields()
{
    models::LogForm &right = m_form.right();
    connect(m_figure, &FigureField::typed, this, [this, &right](const QString &typed) {
        right.setAmount(typed);
        showForm();
    });
    connect(m_figure, &FigureField::kindChosen, this, [this, &right](RowKind kind) {
        right.setKind(kind);
        showForm();
    });
    connect(m_day, &ReportDay::changed, this, [this, &right](QDate day) {
        right.setDay(day);
        showForm();
    });
    connect(m_unit, &QComboBox::activated, this, [this, &right] {
        right.setUnit(m_unit->currentData().toString());
        showForm();
    });
    connect(m_note, &QLineEdit::textChanged, this, [this, &right](const QString &note) {
        right.setNote(note);
        showForm();
    });
    connect(m_reason, &QLineEdit::textChanged, this, [this](const QString &reason) {
        m_form.setReason(reason);
        showForm();
    });
}

void CorrectionDialog::showForm()
{
    m_figure->show(m_form.right());
    m_day->setEnabled(m_form.right().kind() != RowKind::Baseline);
    m_preview->setPreview(m_form.preview());
    const QString whyNot = m_form.whyNot();
    m_save->setEnabled(whyNot.isEmpty());
    m_save->setToolTip(whyNot.isEmpty() ? tr("Voids the wrong row and enters the right one, together (Return)")
                                        : whyNot);
}

/// What could not be written is said where the outcome would stand; everything typed stays.
void CorrectionDialog::save()
{
    takeDays(*this);
    const auto written = m_form.save();
    if (!written) {
        m_preview->refuse(written.error());
        return;
    }
    Q_EMIT saved(*written);
    accept();
}

void CorrectionDialog::reject()
{
    if (m_leaving.mayLose(typedWords(*this)))
        QDialog::reject();
}

} // namespace xushi::ui
