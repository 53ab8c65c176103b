#include "ui/entry/figure_import_dialog.h"

#include "models/view/view_source.h"
#include "report/sheet/sheet_file_name.h"
#include "ui/entry/entry_dialog.h"
#include "ui/entry/entry_preview_panel.h"
#include "ui/entry/figure_import_file.h"
#include "ui/entry/figure_import_table.h"
#include "ui/entry/report_day.h"
#include "ui/style/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/label.h"
#include "ui/widgets/manual_request.h"
#include "ui/widgets/message_banner.h"
#include "ui/widgets/prompter.h"
#include "wording/error_words.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>

#include <algorithm>

namespace xushi::ui {

FigureImportDialog::FigureImportDialog(models::ViewSource &source, models::EntryMemory &memory, Prompter &prompter,
                                       const QString &unit, QWidget *parent)
    : QDialog(parent),
      m_source(source),
      m_model(source, memory, unit, this),
      m_prompter(prompter),
      m_file(new Label(Label::Tone::Faint, 100, false, this)),
      m_choose(button(tr("Choose a table…"), "choose", tr("A CSV file, as spreadsheets save it (Ctrl+O)"))),
      m_again(button(tr("Read again"), "again", tr("After the file was put right (F5)"))),
      m_template(button(tr("Save a template…"), "template",
                        tr("A table to fill in, with the indicators of the unit and the day that are chosen here"))),
      m_unit(new QComboBox(this)),
      m_day(new ReportDay(m_model.figures().quartersOver(), this)),
      m_left(new Label(Label::Tone::Faint, 100, false, this)),
      m_banner(new MessageBanner(MessageBanner::Tone::Error, this)),
      m_written(new MessageBanner(MessageBanner::Tone::Quiet, this)),
      m_table(new FigureImportTable(m_model, this)),
      m_preview(new EntryPreviewPanel(3, this)),
      m_summary(new Label(Label::Tone::Faint, 100, false, this)),
      m_save(primaryButton(tr("Save all"), this))
{
    setWindowTitle(tr("Figures from a table"));
    setWhiteGround(*this);
    explainUnder(*this, models::ManualTopic::FiguresFromTable);
    layOut();
    connectParts();
    showTable();
    m_choose->setFocus();
    const QSize room = screen()->availableSize() - QSize(theme::step(10), theme::step(16));
    resize(QSize(digitsWide(*this, 130), fontMetrics().lineSpacing() * 34).expandedTo(sizeHint()).boundedTo(room));
}

void FigureImportDialog::layOut()
{
    auto *heading = new Label(Label::Tone::Plain, 115, true, this);
    heading->setText(windowTitle());
    auto *layout = new QVBoxLayout(this);
    setSpace(*layout, 5, 3);
    layout->addWidget(heading);
    layout->addLayout(makeFileRow());
    layout->addLayout(makeFields());
    layout->addWidget(m_left);
    layout->addWidget(m_banner);
    layout->addWidget(m_written);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_preview);
    layout->addLayout(makeButtons());
}

void FigureImportDialog::connectParts()
{
    connect(m_choose, &QPushButton::clicked, this, &FigureImportDialog::chooseFile);
    connect(m_again, &QPushButton::clicked, this, [this] { read(m_model.figures().file()); });
    connect(m_template, &QPushButton::clicked, this, &FigureImportDialog::saveTemplate);
    connect(m_unit, &QComboBox::activated, this, [this] { m_model.setUnit(m_unit->currentData().toString()); });
    connect(m_day, &ReportDay::changed, &m_model, &models::FigureImportModel::setDay);
    connect(m_table, &FigureImportTable::currentRowChanged, this, &FigureImportDialog::showTable);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &FigureImportDialog::showTable);
    connect(m_save, &QPushButton::clicked, this, [this] { m_saving.run([this] { save(); }); });
    setKeys(*m_choose, QKeySequence::Open);
    setKeys(*m_again, QKeySequence(Qt::Key_F5));
    setKeys(*m_save, QKeySequence(Qt::CTRL | Qt::Key_Return));
}

QPushButton *FigureImportDialog::button(const QString &text, const char *objectName, const QString &toolTip)
{
    auto *made = new QPushButton(text, this);
    made->setObjectName(QLatin1StringView(objectName));
    made->setAccessibleName(text);
    made->setAccessibleDescription(toolTip);
    made->setToolTip(toolTip);
    made->setAutoDefault(false);
    return made;
}

QHBoxLayout *FigureImportDialog::makeFileRow()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::step(2));
    row->addWidget(m_choose);
    row->addWidget(m_again);
    row->addWidget(m_file, 1);
    row->addWidget(m_template);
    return row;
}

QHBoxLayout *FigureImportDialog::makeFields()
{
    const models::FigureImport &figures = m_model.figures();
    m_unit->setObjectName(QStringLiteral("unit"));
    showChoices(*m_unit, figures.units(), figures.unit());
    m_day->setDay(figures.day());
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::step(3));
    row->addWidget(fieldLabel(tr("Unit"), m_unit));
    row->addWidget(m_unit);
    row->addSpacing(theme::step(3));
    row->addWidget(fieldLabel(tr("Day"), m_day->edit()));
    row->addWidget(m_day);
    row->addStretch();
    return row;
}

QHBoxLayout *FigureImportDialog::makeButtons()
{
    auto *cancel = button(tr("Cancel"), "cancel", {});
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_save->setObjectName(QStringLiteral("save"));
    m_save->setAccessibleName(m_save->text());
    m_save->setToolTip(tr("Ctrl+Return"));
    m_save->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::step(2));
    row->addWidget(m_summary, 1);
    row->addWidget(cancel);
    row->addWidget(m_save);
    return row;
}

void FigureImportDialog::chooseFile()
{
    if (const auto file = m_prompter.askOpenFile(this, {tr("A table of figures"), tr("CSV (*.csv)")}))
        read(*file);
}

void FigureImportDialog::read(const QString &file)
{
    m_banner->hide();
    m_written->hide();
    auto table = readFigureTable(m_source.database(), file);
    if (!table) {
        m_banner->say(wording::sentence(table.error()));
        return;
    }
    m_model.setTable(std::move(*table));
    m_table->goTo(std::max(0, m_model.firstRefused()));
    m_table->setFocus();
    showTable();
}

void FigureImportDialog::showTable()
{
    const models::FigureImport &figures = m_model.figures();
    const bool isRead = !figures.file().isEmpty();
    m_file->setText(isRead ? QDir::toNativeSeparators(figures.file()) : tr("No table chosen yet"));
    m_again->setEnabled(isRead);
    m_left->setText(isRead ? figures.leftToFields() : tr("Of a template, and of lines that name none."));
    m_left->setVisible(!m_left->text().isEmpty());
    m_preview->setPreview(figures.previewAt(m_table->currentIndex().row()));
    m_summary->setText(isRead ? figures.summary() : QString());
    m_save->setEnabled(figures.canSave());
}

QString FigureImportDialog::templateName() const
{
    const domain::Quarter quarter = domain::Quarter::of(m_model.figures().day());
    const domain::Unit *unit = m_source.planUnit(m_model.figures().unit());
    const QString sheet =
        unit ? report::sheetFileName(quarter, m_source.plan(), *unit) : report::sheetFileName(quarter);
    //: the end of a file's name: "2024Q3_甲局_figures"
    return QFileInfo(sheet).completeBaseName() + u'_' + tr("figures") + QStringLiteral(".csv");
}

void FigureImportDialog::saveTemplate()
{
    const auto file = m_prompter.askSaveFile(
        this, {tr("A table to fill in"), templateName(), tr("CSV (*.csv)"), QStringLiteral("csv")});
    if (!file)
        return;
    m_banner->hide();
    const auto written = writeFigureTemplate(*file, m_model.figures().toFillIn());
    if (written)
        m_written->say(tr("Saved: %1. Fill in the column of amounts, save it as CSV, and choose it here.")
                           .arg(QDir::toNativeSeparators(*file)));
    else
        m_banner->say(wording::sentence(written.error()));
}

void FigureImportDialog::save()
{
    takeDays(*this);
    if (!m_model.figures().canSave())
        return;
    const auto written = m_model.save();
    if (!written) {
        m_banner->say(written.error());
        return;
    }
    Q_EMIT saved(written->message, written->rows);
    accept();
}

} // namespace xushi::ui
