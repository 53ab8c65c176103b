#include "ui/backups/merge_dialog.h"

#include "models/maintenance/merge_words.h"
#include "models/tables/sorted_model.h"
#include "ui/style/theme.h"
#include "ui/tables/cell_delegate.h"
#include "ui/tables/table_view.h"
#include "ui/widgets/body_area.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/manual_request.h"
#include "ui/widgets/wrapped_text.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QPushButton>
#include <QScreen>

namespace xushi::ui {

using models::MergeUnitModel;
using models::SameFigureModel;

namespace {

constexpr int mostFilesNamed = 4;

/// The names of the files; of many the first.
QString named(const QStringList &files)
{
    QStringList names;
    for (const QString &file : files.mid(0, mostFilesNamed))
        names += QFileInfo(file).fileName();
    if (files.size() > mostFilesNamed)
        names += QStringLiteral("…");
    return names.join(QStringLiteral(" · "));
}

} // namespace

MergeDialog::MergeDialog(const QStringList &files, const session::Merged &outlook, QWidget *parent)
    : QDialog(parent),
      m_unitTable(new TableView(TableView::Height::Scrolls, true, this)),
      m_sameTable(new TableView(TableView::Height::Scrolls, true, this))
{
    setWindowTitle(tr("Merge"));
    setWhiteGround(*this);
    setManualTopic(*this, models::ManualTopic::Merge);
    setWindowModality(Qt::WindowModal); // so that the manual can be read meanwhile
    m_units.setMerged(outlook);
    m_same.setMerged(outlook);
    setUpUnits();
    setUpSameFigures();
    layOut(files, outlook);
    const bool isBoth = m_same.rowCount() > 0;
    const QSize wanted(digitsWide(*this, isBoth ? 110 : 84), fontMetrics().lineSpacing() * (isBoth ? 34 : 24));
    resize(wanted.boundedTo(screen()->availableSize() * 9 / 10));
}

void MergeDialog::setUpUnits()
{
    m_unitTable->setModel(new models::SortedModel(m_units, m_unitTable));
    auto *plain = new CellDelegate(CellDelegate::Tone::Plain, this);
    auto *faint = new CellDelegate(CellDelegate::Tone::Faint, this);
    m_unitTable->setColumn(MergeUnitModel::Plan, {plain});
    m_unitTable->setColumn(MergeUnitModel::Unit, {plain, 8, 20});
    m_unitTable->setColumn(MergeUnitModel::Rows, {plain});
    m_unitTable->setColumn(MergeUnitModel::Kinds, {faint, 8, 400});
    m_unitTable->setColumnWanted(MergeUnitModel::Plan, m_units.hasSeveralPlans());
    m_unitTable->setAccessibleName(tr("New rows by unit"));
    m_unitTable->setObjectName(QStringLiteral("units"));
    m_unitTable->setCopyCaption([this] { return windowTitle(); });
    m_unitTable->setSelectionQuiet(true);
    m_unitTable->setSortable();
}

void MergeDialog::setUpSameFigures()
{
    m_sameTable->setModel(new models::SortedModel(m_same, m_sameTable));
    auto *plain = new CellDelegate(CellDelegate::Tone::Plain, this);
    m_sameTable->setColumn(SameFigureModel::Indicator, {plain, 8, 30});
    m_sameTable->setColumn(SameFigureModel::Day, {plain});
    m_sameTable->setColumn(SameFigureModel::Kind, {plain});
    m_sameTable->setColumn(SameFigureModel::Figure, {plain});
    m_sameTable->setColumn(SameFigureModel::Here, {plain, 6, 14});
    m_sameTable->setColumn(SameFigureModel::There, {plain, 6, 14});
    m_sameTable->setAccessibleName(tr("The same figure on both sides"));
    m_sameTable->setObjectName(QStringLiteral("sameFigures"));
    m_sameTable->setCopyCaption([this] { return windowTitle(); });
    m_sameTable->setSelectionQuiet(true);
    m_sameTable->setSortable();
}

Label *MergeDialog::heading(const QString &words, int percent)
{
    auto *label = new Label(Label::Tone::Plain, percent, true, this);
    label->setText(words);
    return label;
}

void MergeDialog::layOut(const QStringList &files, const session::Merged &outlook)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(theme::step(3));
    auto *outer = new QVBoxLayout(this);
    setSpace(*outer, 5, 3);
    outer->addWidget(new BodyArea(column, this), 1);
    outer->addLayout(makeButtons());
    column->addWidget(heading(tr("Merge: %1").arg(models::mergeCounts(outlook)), 115));
    column->addWidget(wrappedText(tr("From %1").arg(named(files)), Label::Tone::Faint, this));
    m_unitTable->setVisible(m_units.rowCount() > 0);
    column->addWidget(m_unitTable, 1);
    const bool hasSame = m_same.rowCount() > 0;
    m_sameTable->setVisible(hasSame);
    if (hasSame) {
        column->addWidget(heading(tr("The same amount on the same day on both sides: %1").arg(m_same.rowCount()), 100));
        column->addWidget(
            wrappedText(tr("Most likely it was entered twice. Both rows stay; void one of the two afterwards."),
                        Label::Tone::Faint, this));
    }
    column->addWidget(m_sameTable, 1);
    if (const QStringList remarks = models::mergeRemarks(outlook); !remarks.isEmpty())
        column->addWidget(wrappedText(remarks.join(u'\n'), Label::Tone::Plain, this));
    column->addWidget(
        wrappedText(tr("A backup is taken before; the other files stay as they are."), Label::Tone::Faint, this));
    if (m_units.rowCount() == 0)
        column->addStretch();
}

QBoxLayout *MergeDialog::makeButtons()
{
    QPushButton *cancel = cancelButton(this);
    cancel->setObjectName(QStringLiteral("cancel"));
    cancel->setToolTip(tr("Merges nothing (Esc)"));
    QPushButton *merge = primaryButton(tr("Merge"), this);
    merge->setObjectName(QStringLiteral("mergeNow"));
    merge->setAccessibleName(merge->text());
    merge->setToolTip(tr("Brings the new rows into this database"));
    merge->setAutoDefault(false);
    connect(merge, &QPushButton::clicked, this, &QDialog::accept);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::step(2));
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(merge);
    cancel->setFocus();
    return row;
}

} // namespace xushi::ui
