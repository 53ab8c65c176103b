#include "ui/entry/correction_dialog.h"

#include "models/view/view_source.h"
#include "ui/entry/figure_field.h"
#include "ui/entry/form_dialog.h"
#include "ui/entry/report_day.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/label.h"
#include "ui/widgets/manual_request.h"
#include "ui/widgets/tool_tip.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

namespace xushi::ui {

using domain::RowKind;

CorrectionDialog::CorrectionDialog(models::EntryWriter &writer, const domain::JournalRow &row, QWidget *parent)
    : PreviewDialog(writer, tr("Correct a figure"), models::CorrectionForm(writer.source(), row).title(), parent),
      m_form(writer.source(), row),
      m_figure(new FigureField(this)),
      m_day(new ReportDay(m_form.right().quartersOver(), this)),
      m_unit(new QComboBox(this)),
      m_note(new QLineEdit(this)),
      m_reason(new QLineEdit(this))
{
    setManualTopic(*this, models::ManualTopic::Correct);
    addFields();
    fill();
    connectFields();
    writer.source().follow(this, &CorrectionDialog::showForm);
    showForm();
    m_figure->setFocus();
    m_figure->edit()->selectAll();
}

void CorrectionDialog::addFields()
{
    auto *wrong = new Label(Label::Tone::Plain, 100, false, this);
    wrong->setText(m_form.wrong());
    wrong->setWordWrap(true);
    m_reason->setPlaceholderText(tr("What was wrong, such as a slip in typing"));
    addField(tr("Voided"), wrong, wrong);
    addField(tr("Right"), m_figure->edit(), m_figure);
    addField(tr("Day"), m_day->edit(), m_day);
    addField(tr("Unit"), m_unit, m_unit);
    addField(tr("Note"), m_note, m_note);
    addField(tr("Reason"), m_reason, m_reason);
}

void CorrectionDialog::fill()
{
    const models::LogForm &right = m_form.right();
    m_unit->setObjectName(QStringLiteral("unit"));
    m_note->setObjectName(QStringLiteral("note"));
    m_reason->setObjectName(QStringLiteral("reason"));
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
    showPreview();
}

void CorrectionDialog::setReady(bool isReady, const models::EntryPreview &preview)
{
    const QString whyNot = isReady ? m_form.missingReason() : preview.text;
    saveButton().setEnabled(isReady && whyNot.isEmpty());
    setPlainToolTip(saveButton(),
                    whyNot.isEmpty() ? tr("Voids the wrong row and enters the right one, together (Return)") : whyNot);
}

} // namespace xushi::ui
