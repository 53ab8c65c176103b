#include "ui/entry/log_dialog.h"

#include "models/view/view_source.h"
#include "ui/entry/figure_field.h"
#include "ui/entry/indicator_field.h"
#include "ui/entry/report_day.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/manual_request.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace xushi::ui {

using domain::RowKind;

LogDialog::LogDialog(models::EntryWriter &writer, models::EntryMemory &memory, const QString &indicator,
                     const QString &unit, Start start, QWidget *parent)
    : PreviewDialog(writer, tr("Log progress"), tr("Log progress"), parent),
      m_form(writer.source(), memory),
      m_indicator(new IndicatorField(writer.source(), m_form.indicators(), this)),
      m_figure(new FigureField(this)),
      m_day(new ReportDay(m_form.quartersOver(), this)),
      m_unit(new QComboBox(this)),
      m_note(new QLineEdit(this)),
      m_saveAndNext(new QPushButton(tr("Save and next"), this))
{
    setManualTopic(*this, models::ManualTopic::Log);
    addFields();
    setUpButtons();
    m_day->setDay(m_form.day());
    if (!unit.isEmpty())
        m_form.setUnit(unit);
    m_form.setIndicator(indicator);
    connectFields();
    writer.source().follow(this, &LogDialog::showPreview);
    showForm();
    m_indicator->spellOut(m_form.indicator());
    if (start == Start::Figure && !m_form.indicator().isEmpty()) {
        m_figure->setFocus();
    } else {
        m_indicator->setFocus();
        m_indicator->lineEdit()->selectAll();
    }
}

/// Disconnects the field, because it loses the focus and emits signals while it is destroyed.
LogDialog::~LogDialog()
{
    m_indicator->lineEdit()->disconnect(this);
}

void LogDialog::addFields()
{
    addField(tr("Indicator"), m_indicator, m_indicator);
    addField(tr("Figure"), m_figure->edit(), m_figure);
    addField(tr("Day"), m_day->edit(), m_day);
    addField(tr("Unit"), m_unit, m_unit);
    addField(tr("Note"), m_note, m_note);
    m_indicator->setObjectName(QStringLiteral("indicator"));
    m_unit->setObjectName(QStringLiteral("unit"));
}

void LogDialog::setUpButtons()
{
    m_saveAndNext->setAutoDefault(false);
    m_saveAndNext->setAccessibleName(m_saveAndNext->text());
    m_saveAndNext->setObjectName(QStringLiteral("saveAndNext"));
    m_saveAndNext->setToolTip(tr("Saves and goes on to the unit's next indicator (Ctrl+Return)"));
    setKeys(*m_saveAndNext, QKeySequence(Qt::CTRL | Qt::Key_Return));
    connect(m_saveAndNext, &QPushButton::clicked, this, &LogDialog::saveAndGoOn);
    saveButton().setToolTip(tr("Writes the figure into the journal (Return)"));
    buttons().insertWidget(buttons().count() - 1, m_saveAndNext);
    setTabOrder(&cancelButton(), m_saveAndNext);
    setTabOrder(m_saveAndNext, &saveButton());
}

void LogDialog::connectFields()
{
    connect(m_indicator, &QComboBox::editTextChanged, this, &LogDialog::takeIndicator);
    connect(m_indicator->lineEdit(), &QLineEdit::editingFinished, this,
            [this] { m_indicator->spellOut(m_form.indicator()); });
    connect(m_indicator, &IndicatorField::chosen, this, &LogDialog::goToFigure);
    connect(m_figure, &FigureField::typed, this, [this](const QString &typed) {
        m_form.setAmount(typed);
        showPreview();
    });
    connect(m_day, &ReportDay::changed, this, [this](QDate day) {
        m_form.setDay(day);
        showPreview();
    });
    connect(m_unit, &QComboBox::activated, this, [this] {
        m_form.setUnit(m_unit->currentData().toString());
        showPreview();
    });
    connect(m_note, &QLineEdit::textChanged, this, [this](const QString &note) { m_form.setNote(note); });
    connect(m_figure, &FigureField::kindChosen, this, [this](RowKind kind) {
        m_form.setKind(kind);
        showForm();
    });
}

void LogDialog::takeIndicator(const QString &typed)
{
    const auto called = m_form.indicatorCalled(typed);
    if (called.value_or(QString()) == m_form.indicator())
        return;
    m_form.setIndicator(called.value_or(QString()));
    showForm();
}

/// Once the indicator is chosen, the figure is typed. Return that saves leaves the focus where it is.
void LogDialog::goToFigure()
{
    takeIndicator(m_indicator->currentText());
    if (m_form.indicator().isEmpty() || saveButton().isEnabled())
        return;
    m_indicator->spellOut(m_form.indicator());
    m_figure->setFocus();
    m_figure->edit()->selectAll();
}

void LogDialog::showForm()
{
    m_figure->show(m_form);
    m_day->setEnabled(m_form.kind() != RowKind::Baseline);
    showUnits();
    showPreview();
}

void LogDialog::showUnits()
{
    std::vector<ComboItem> items;
    for (const auto &unit : m_form.units())
        items.push_back({unit.text, unit.id});
    setItems(*m_unit, items);
    m_unit->setCurrentIndex(m_unit->findData(m_form.unit()));
    m_unit->setEnabled(!items.empty());
}

void LogDialog::setReady(bool isReady, const models::EntryPreview &)
{
    saveButton().setEnabled(isReady);
    m_saveAndNext->setEnabled(isReady && m_form.next());
}

void LogDialog::saveAndGoOn()
{
    if (const auto next = m_form.next())
        save([this, next = *next] { goOn(next); });
}

void LogDialog::goOn(const QString &indicator)
{
    m_form.setIndicator(indicator);
    m_figure->edit()->clear();
    m_note->clear();
    leaving().forget();
    showForm();
    m_indicator->spellOut(m_form.indicator());
    m_figure->setFocus();
}

/// Only figure and note are costly to type again; the indicator takes a few letters.
QStringList LogDialog::wordsToLose() const
{
    QStringList words;
    for (const QLineEdit *edit : {m_figure->edit(), m_note})
        if (!edit->text().isEmpty())
            words += edit->text();
    return words;
}

} // namespace xushi::ui
