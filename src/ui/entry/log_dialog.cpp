#include "ui/entry/log_dialog.h"

#include "models/view/view_source.h"
#include "ui/entry/entry_preview_panel.h"
#include "ui/entry/figure_field.h"
#include "ui/entry/indicator_field.h"
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
using models::EntryPreview;

LogDialog::LogDialog(models::ViewSource &source, models::EntryMemory &memory, const QString &indicator,
                     const QString &unit, Start start, QWidget *parent)
    : QDialog(parent),
      m_form(source, memory),
      m_indicator(new IndicatorField(source, m_form.indicators(), this)),
      m_figure(new FigureField(this)),
      m_day(new ReportDay(m_form.quartersOver(), this)),
      m_unit(new QComboBox(this)),
      m_note(new QLineEdit(this)),
      m_preview(new EntryPreviewPanel(5, this)),
      m_save(primaryButton(tr("Save"), this)),
      m_saveAndNext(new QPushButton(tr("Save and next"), this)),
      m_leaving(this)
{
    setWindowTitle(tr("Log progress"));
    setWhiteGround(*this);
    explainUnder(*this, models::ManualTopic::Log);
    auto *heading = new Label(Label::Tone::Plain, 115, true, this);
    heading->setText(tr("Log progress"));
    auto *fields = new QGridLayout;
    fields->setHorizontalSpacing(theme::step(4));
    fields->setVerticalSpacing(theme::step(2));
    fields->setColumnStretch(1, 1);
    int row = 0;
    fields->addWidget(fieldLabel(tr("Indicator"), m_indicator), row, 0);
    fields->addWidget(m_indicator, row, 1);
    fields->addWidget(fieldLabel(tr("Figure"), m_figure->edit()), ++row, 0);
    fields->addWidget(m_figure, row, 1);
    fields->addWidget(fieldLabel(tr("Day"), m_day->edit()), ++row, 0);
    fields->addWidget(m_day, row, 1);
    fields->addWidget(fieldLabel(tr("Unit"), m_unit), ++row, 0);
    fields->addWidget(m_unit, row, 1);
    fields->addWidget(fieldLabel(tr("Note"), m_note), ++row, 0);
    fields->addWidget(m_note, row, 1);

    auto *layout = new QVBoxLayout(this);
    setSpace(*layout, 5, 3);
    layout->addWidget(heading);
    layout->addWidget(m_leaving.banner());
    layout->addLayout(fields);
    layout->addWidget(m_preview, 1);
    layout->addLayout(makeButtons());
    m_preview->setMinimumWidth(digitsWide(*this, 66));

    m_day->setDay(m_form.day());
    if (!unit.isEmpty())
        m_form.setUnit(unit);
    m_form.setIndicator(indicator);
    nameFields();
    connectFields();
    source.follow(this, &LogDialog::showOutlook);
    showForm();
    m_indicator->spellOut(m_form.indicator());
    if (start == Start::Figure && !m_form.indicator().isEmpty()) {
        m_figure->setFocus();
    } else {
        m_indicator->setFocus();
        m_indicator->lineEdit()->selectAll();
    }
}

/// A field that loses the focus because it goes away has nothing to say any more.
LogDialog::~LogDialog()
{
    m_indicator->lineEdit()->disconnect(this);
}

QBoxLayout *LogDialog::makeButtons()
{
    for (QPushButton *button : {m_saveAndNext, m_save}) {
        button->setAutoDefault(false);
        button->setAccessibleName(button->text());
    }
    m_save->setDefault(true);
    setKeys(*m_saveAndNext, QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_save->setToolTip(tr("Writes the figure into the journal (Return)"));
    m_saveAndNext->setToolTip(tr("Saves and goes on to the unit's next indicator (Ctrl+Return)"));
    connect(m_saveAndNext, &QPushButton::clicked, this, [this] { m_saving.run([this] { saveAndGoOn(); }); });
    connect(m_save, &QPushButton::clicked, this, [this] { m_saving.run([this] { save(); }); });
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::step(2));
    row->addStretch();
    row->addWidget(cancelButton(this));
    row->addWidget(m_saveAndNext);
    row->addWidget(m_save);
    return row;
}

/// For tests, in whatever language the window speaks.
void LogDialog::nameFields()
{
    m_indicator->setObjectName(QStringLiteral("indicator"));
    m_unit->setObjectName(QStringLiteral("unit"));
    m_save->setObjectName(QStringLiteral("save"));
    m_saveAndNext->setObjectName(QStringLiteral("saveAndNext"));
}

void LogDialog::connectFields()
{
    connect(m_indicator, &QComboBox::editTextChanged, this, &LogDialog::takeIndicator);
    connect(m_indicator->lineEdit(), &QLineEdit::editingFinished, this,
            [this] { m_indicator->spellOut(m_form.indicator()); });
    connect(m_figure, &FigureField::typed, this, [this](const QString &typed) {
        m_form.setAmount(typed);
        showOutlook();
    });
    connect(m_day, &ReportDay::changed, this, [this](QDate day) {
        m_form.setDay(day);
        showOutlook();
    });
    connect(m_unit, &QComboBox::activated, this, [this] {
        m_form.setUnit(m_unit->currentData().toString());
        showOutlook();
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

void LogDialog::showForm()
{
    m_figure->show(m_form);
    m_day->setEnabled(m_form.kind() != RowKind::Baseline);
    showUnits();
    showOutlook();
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

void LogDialog::showOutlook()
{
    const EntryPreview entryPreview = m_form.preview();
    const bool isReady = entryPreview.kind == EntryPreview::Kind::Ready;
    m_preview->setPreview(entryPreview);
    m_save->setEnabled(isReady);
    m_saveAndNext->setEnabled(isReady && m_form.next());
}

void LogDialog::save()
{
    if (write())
        accept();
}

void LogDialog::saveAndGoOn()
{
    const auto next = m_form.next();
    if (!next || !write())
        return;
    m_form.setIndicator(*next);
    m_figure->edit()->clear();
    m_note->clear();
    m_leaving.forget();
    showForm();
    m_indicator->spellOut(m_form.indicator());
    m_figure->setFocus();
}

/// What could not be written is said where the outcome would stand; everything typed stays.
bool LogDialog::write()
{
    takeDays(*this);
    const auto written = m_form.save();
    if (!written) {
        m_preview->refuse(written.error());
        return false;
    }
    Q_EMIT saved(written->message, written->row);
    return true;
}

void LogDialog::reject()
{
    QStringList words; // to be typed once more; the indicator is found again with a few letters
    for (const QLineEdit *edit : {m_figure->edit(), m_note})
        if (!edit->text().isEmpty())
            words += edit->text();
    if (m_leaving.mayLose(words))
        QDialog::reject();
}

} // namespace xushi::ui
