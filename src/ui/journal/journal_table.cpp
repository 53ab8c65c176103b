#include "ui/journal/journal_table.h"

#include "models/journal/journal_model.h"
#include "models/tables/roles.h"
#include "ui/tables/figure_delegate.h"

#include <QHeaderView>
#include <QScrollBar>

namespace xushi::ui {

JournalTable::JournalTable(models::JournalModel &model, QWidget *parent) : TableView(Height::Scrolls, true, parent)
{
    setModel(&model);
    setColumns();
    setSortable();
    setSelectionQuiet(true);
    setAccessibleName(tr("Rows of the journal"));
    setObjectName(QStringLiteral("journal"));
    connect(&model, &QAbstractItemModel::dataChanged, this, &JournalTable::choiceChanged);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        setCurrentIndex(this->model()->index(0, models::JournalModel::Day)); // so that the arrow keys have a start
        scrollToTop();
        Q_EMIT choiceChanged();
    });
}

void JournalTable::setColumns()
{
    auto *plain = new CellDelegate(CellDelegate::Tone::Plain, this);
    auto *faint = new CellDelegate(CellDelegate::Tone::Faint, this);
    setColumn(models::JournalModel::Day, {plain});
    setColumn(models::JournalModel::Kind, {plain});
    setColumn(models::JournalModel::Subject, {plain, 8, 18});
    setColumn(models::JournalModel::Unit, {plain, 5, 9, 3});
    setColumn(models::JournalModel::Amount, {new FigureDelegate(CellDelegate::Tone::Plain, this), 5});
    setColumn(models::JournalModel::Text, {plain, 8, 400}); // takes the remaining width
    setColumn(models::JournalModel::Author, {faint, 0, 0, 2});
    setColumn(models::JournalModel::Recorded, {faint, 0, 0, 1});
}

QString JournalTable::chosenRow() const
{
    return currentIndex().data(models::KeyRole).toString();
}

QString JournalTable::chosenAbout() const
{
    return currentIndex().data(models::JournalModel::AboutRole).toString();
}

QString JournalTable::chosenWords() const
{
    QStringList words;
    for (const int column : {models::JournalModel::Day, models::JournalModel::Kind, models::JournalModel::Subject,
                             models::JournalModel::Amount})
        words += currentIndex().siblingAtColumn(column).data().toString();
    words.removeAll({});
    return words.join(u' ');
}

bool JournalTable::canVoid() const
{
    return currentIndex().data(models::JournalModel::VoidableRole).toBool();
}

bool JournalTable::canCorrect() const
{
    return currentIndex().data(models::JournalModel::CorrectableRole).toBool();
}

void JournalTable::rowsInserted(const QModelIndex &parent, int first, int last)
{
    const int before = verticalScrollBar()->value();
    TableView::rowsInserted(parent, first, last);
    if (first == 0 && last + 1 == model()->rowCount()) {
        setCurrentIndex(model()->index(0, models::JournalModel::Day)); // these are the first rows found
    } else if (first == 0 && before > 0) {
        updateGeometries(); // updates the range of the scroll bar
        verticalScrollBar()->setValue(before + (last + 1) * verticalHeader()->defaultSectionSize());
    }
}

void JournalTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    TableView::currentChanged(current, previous);
    Q_EMIT choiceChanged();
}

} // namespace xushi::ui
