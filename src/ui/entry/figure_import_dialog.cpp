#include "ui/entry/figure_import_dialog.h"

#include "models/view/view_source.h"
#include "report/sheet/sheet_file_name.h"
#include "ui/entry/figure_import_file.h"
#include "ui/entry/figure_import_table.h"
#include "ui/style/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/file_opening.h"
#include "ui/widgets/label.h"
#include "ui/widgets/manual_request.h"
#include "ui/widgets/message_banner.h"
#include "ui/widgets/prompter.h"
#include "ui/widgets/tool_tip.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace xushi::ui {

FigureImportDialog::FigureImportDialog(models::EntryWriter &writer, models::EntryMemory &memory, Prompter &prompter,
                                       const QString &unit, QWidget *parent)
    : BatchDialog(writer, prompter, tr("Figures from a table"), parent),
      m_source(writer.source()),
      m_model(m_source, memory, unit, this),
      m_reading(m_source.database()),
      m_file(new Label(Label::Tone::Faint, 100, false, this)),
      m_choose(button(tr("Choose a table…"), "choose", tr("A CSV file, as spreadsheets save it (Ctrl+O)"))),
      m_again(button(tr("Read again"), "again", tr("Reads the file again, after you corrected it (F5)"))),
      m_template(button(tr("Save a template…"), "template",
                        tr("A table to fill in, with the indicators of the unit and the day that are chosen here"))),
      m_left(new Label(Label::Tone::Faint, 100, false, this)),
      m_written(new MessageBanner(MessageBanner::Tone::Quiet, this)),
      m_table(new FigureImportTable(m_model, this))
{
    setManualTopic(*this, models::ManualTopic::FiguresFromTable);
    cancelButton().setObjectName(QStringLiteral("cancel"));
    body().insertLayout(1, makeFileRow());
    body().insertLayout(2, makeHead(m_model.figures()));
    body().insertWidget(3, m_left);
    body().addWidget(m_written);
    addOpening(tr("Open"), "openTemplate", openFile);
    addOpening(tr("Open the folder"), "openTemplateFolder", openFolderOf);
    addTable(*m_table);
    connectParts();
    showTable();
    orderTabs();
    m_choose->setFocus();
    resizeToScreen({digitsWide(*this, 130), fontMetrics().lineSpacing() * 34});
}

/// As the parts stand in the dialog.
void FigureImportDialog::orderTabs()
{
    QWidget *before = m_choose;
    for (QWidget *stop : std::initializer_list<QWidget *>{m_again, m_template, &unitList()}) {
        setTabOrder(before, stop);
        before = stop;
    }
}

void FigureImportDialog::connectParts()
{
    connect(m_choose, &QPushButton::clicked, this, &FigureImportDialog::chooseFile);
    connect(m_again, &QPushButton::clicked, this, [this] { read(m_model.figures().file()); });
    connect(m_template, &QPushButton::clicked, this, &FigureImportDialog::saveTemplate);
    connect(m_table, &FigureImportTable::currentRowChanged, this, &FigureImportDialog::showTable);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &FigureImportDialog::showTable);
    setKeys(*m_choose, QKeySequence::Open);
    setKeys(*m_again, QKeySequence(Qt::Key_F5));
}

QPushButton *FigureImportDialog::button(const QString &text, const char *objectName, const QString &toolTip)
{
    auto *made = new QPushButton(text, this);
    made->setObjectName(QLatin1StringView(objectName));
    made->setAccessibleName(text);
    made->setAccessibleDescription(toolTip);
    setPlainToolTip(*made, toolTip);
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

void FigureImportDialog::chooseFile()
{
    if (const auto file = prompter().askOpenFile(this, {tr("A table of figures"), tr("CSV (*.csv)")}))
        read(*file);
}

void FigureImportDialog::read(const QString &file)
{
    if (m_reading.isRunning())
        return;
    m_pending = file;
    banner().hide();
    m_written->hide();
    const auto showFault = [this](const domain::Error &error) {
        showTable();
        banner().say(error);
    };
    m_reading.run(
        [file, id = m_source.plan().id](session::Workspace &workspace) -> domain::Result<models::FigureTable> {
            const auto loaded = workspace.plan(id);
            if (!loaded)
                return tl::unexpected<domain::Error>(loaded.error());
            return readFigureTable(file, (*loaded)->plan, workspace.clock().today());
        },
        [this](const models::FigureTable &table) { showRead(table); }, showFault);
    showTable();
}

void FigureImportDialog::showRead(models::FigureTable table)
{
    m_model.setTable(std::move(table));
    m_table->goTo(std::max(0, m_model.firstRefused()));
    m_table->setFocus();
    showTable();
}

void FigureImportDialog::showTable()
{
    const bool isReading = m_reading.isRunning();
    for (QPushButton *button : {m_choose, m_again})
        button->setEnabled(!isReading);
    if (isReading) {
        m_file->setText(tr("Reading %1…").arg(QDir::toNativeSeparators(m_pending)));
        saveButton().setEnabled(false);
        return;
    }
    const models::FigureImport &figures = m_model.figures();
    const bool isRead = !figures.file().isEmpty();
    m_file->setText(isRead ? QDir::toNativeSeparators(figures.file()) : tr("No table chosen yet"));
    m_again->setEnabled(isRead);
    m_left->setText(isRead ? figures.leftToFields() : tr("For a template, and for lines that name none."));
    m_left->setVisible(!m_left->text().isEmpty());
    showFigures(figures, m_table->currentRow(), isRead ? figures.summary() : QString());
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

/// A button beside the message that a template was written.
void FigureImportDialog::addOpening(const QString &text, const char *name,
                                    void (*open)(Prompter &, QWidget *, const QString &))
{
    QPushButton *button = m_written->addButton(text, name);
    button->setToolTip(tr("Shows the template, or where it was written"));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, open] { open(prompter(), this, m_templateFile); });
}

void FigureImportDialog::saveTemplate()
{
    const auto file = prompter().askSaveFile(
        this, {tr("A table to fill in"), templateName(), tr("CSV (*.csv)"), QStringLiteral("csv")});
    if (!file)
        return;
    banner().hide();
    m_templateFile = *file;
    const auto written = writeFigureTemplate(*file, m_model.figures().toFillIn());
    if (written)
        m_written->say(tr("Saved: %1. Fill in the column of amounts, save it as CSV, and choose it here.")
                           .arg(QDir::toNativeSeparators(*file)));
    else
        banner().say(written.error());
}

} // namespace xushi::ui
