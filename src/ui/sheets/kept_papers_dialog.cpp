#include "ui/sheets/kept_papers_dialog.h"

#include "models/tables/sorted_model.h"
#include "ui/style/theme.h"
#include "ui/tables/cell_delegate.h"
#include "ui/tables/table_view.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/file_opening.h"
#include "ui/widgets/label.h"
#include "ui/widgets/manual_request.h"
#include "ui/widgets/prompter.h"
#include "ui/widgets/screen_room.h"
#include "ui/widgets/tool_tip.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>

namespace xushi::ui {

using models::KeptPaperModel;

KeptPapersDialog::KeptPapersDialog(const papers::KeptPapers &kept, const QString &unit, Prompter &prompter,
                                   QWidget *parent)
    : QDialog(parent),
      m_prompter(prompter),
      m_folder(QDir::toNativeSeparators(kept.folder())),
      m_table(new TableView(TableView::Height::Scrolls, true, this))
{
    setWindowTitle(tr("Kept papers"));
    setWhiteGround(*this);
    setManualTopic(*this, models::ManualTopic::KeptPapers);
    setWindowModality(Qt::WindowModal); // so that the manual can be read meanwhile
    fill(kept, unit);
    auto *heading = new Label(Label::Tone::Plain, 115, true, this);
    heading->setText(windowTitle());
    auto *layout = new QVBoxLayout(this);
    setSpace(*layout, 5, 4);
    layout->addWidget(heading);
    layout->addWidget(makeList(), 1);
    layout->addWidget(makeButtons());
    const QSize room = screenRoom(*this) - QSize(theme::step(10), theme::step(16));
    resize(QSize(digitsWide(*this, 104), fontMetrics().height() * (m_papers.empty() ? 14 : 26)).boundedTo(room));
}

void KeptPapersDialog::fill(const papers::KeptPapers &kept, const QString &unit)
{
    std::vector<models::KeptPaperRow> rows;
    for (papers::KeptPaper &paper : kept.list()) {
        if (!unit.isEmpty() && paper.unitId != papers::inKeptName(unit))
            continue;
        rows.push_back({paper.printed, paper.quarter, paper.kind == papers::PaperKind::Bulletin, paper.unit,
                        paper.digest, paper.rules, paper.file});
        m_papers.push_back(std::move(paper));
    }
    m_model.setPapers(std::move(rows));
}

QWidget *KeptPapersDialog::makeList()
{
    m_sorted = new models::SortedModel(m_model, m_table);
    m_table->setModel(m_sorted);
    m_table->setSortable();
    auto *plain = new CellDelegate(CellDelegate::Tone::Plain, this);
    auto *faint = new CellDelegate(CellDelegate::Tone::Faint, this);
    m_table->setColumn(KeptPaperModel::Printed, {plain});
    m_table->setColumn(KeptPaperModel::Quarter, {plain});
    m_table->setColumn(KeptPaperModel::Kind, {plain});
    m_table->setColumn(KeptPaperModel::Unit, {plain, 8, 400});
    m_table->setColumn(KeptPaperModel::Digest, {plain});
    m_table->setColumn(KeptPaperModel::Rules, {faint, 0, 0, 1});
    m_table->setAccessibleName(tr("Kept papers, newest first"));
    m_table->setCopyCaption([this] { return windowTitle(); });
    m_table->setObjectName(QStringLiteral("papers"));
    connect(m_table, &TableView::chosen, this, &KeptPapersDialog::openChosen);
    auto *list = new QWidget(this);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::step(3));
    auto *where = new Label(Label::Tone::Faint, 100, false, list);
    where->setText(tr("As they were printed, in %1").arg(m_folder));
    column->addWidget(where);
    if (m_papers.empty()) {
        m_table->hide();
        column->addWidget(
            new EmptyState(tr("Nothing was printed or exported as PDF yet; from then on it is kept here")));
        column->addStretch();
        return list;
    }
    column->addWidget(m_table, 1);
    m_table->setCurrentIndex(m_sorted->index(0, KeptPaperModel::Printed)); // the newest
    m_table->setFocus();
    return list;
}

QPushButton *KeptPapersDialog::button(const QString &text, const char *name, const QString &toolTip)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QString::fromLatin1(name));
    button->setAccessibleName(text);
    setPlainToolTip(*button, toolTip);
    button->setAutoDefault(false);
    return button;
}

QWidget *KeptPapersDialog::makeButtons()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::step(2));
    m_open = button(tr("Open"), "open", tr("Shows the chosen paper in the program for PDF files (Return)"));
    m_save = button(tr("Save a copy…"), "save", tr("Writes the chosen paper to another file, byte for byte"));
    QPushButton *close = button(tr("Close"), "close", tr("Back to the sheets (Esc)"));
    connect(m_open, &QPushButton::clicked, this, &KeptPapersDialog::openChosen);
    connect(m_save, &QPushButton::clicked, this, &KeptPapersDialog::saveCopy);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    row->addStretch();
    for (QPushButton *one : {close, m_save, m_open})
        row->addWidget(one);
    for (QPushButton *one : {m_save, m_open})
        one->setEnabled(!m_papers.empty());
    if (m_papers.empty())
        close->setFocus();
    return bar;
}

const papers::KeptPaper *KeptPapersDialog::chosen() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_papers[static_cast<std::size_t>(m_sorted->mapToSource(index).row())] : nullptr;
}

void KeptPapersDialog::openChosen()
{
    const papers::KeptPaper *paper = chosen();
    if (!paper)
        return;
    if (const auto bytes = papers::KeptPapers::bytesOf(*paper); !bytes)
        return m_prompter.tellError(this, bytes.error());
    openFile(m_prompter, this, paper->file);
}

void KeptPapersDialog::saveCopy()
{
    const papers::KeptPaper *paper = chosen();
    if (!paper)
        return;
    const auto file = m_prompter.askSaveFile(this, {tr("Save a copy of the paper"), QFileInfo(paper->file).fileName(),
                                                    tr("PDF files (*.pdf)"), QStringLiteral("pdf")});
    if (!file)
        return;
    if (const auto copied = papers::KeptPapers::copy(*paper, *file); !copied)
        return m_prompter.tellError(this, copied.error());
    Q_EMIT written(tr("Written: %1").arg(*file), *file);
}

} // namespace xushi::ui
