// The tables of figures in dialogs: sorted while they are typed into, and with their faults written out.
#include "models/entry/figure_import_model.h"
#include "models/entry/quarter_entry_model.h"
#include "support/catch.h"
#include "ui/entry/figure_import_dialog.h"
#include "ui/entry/figure_import_table.h"
#include "ui/entry/quarter_entry_dialog.h"
#include "ui/entry/quarter_entry_table.h"
#include "ui/shell.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QScrollBar>

using namespace xushi;
using namespace xushi::ui;
using Grid = models::QuarterEntryModel;
using Import = models::FigureImportModel;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

TEST_CASE("figures that are pasted into a sorted table go to the rows as they stand")
{
    Shell shell;
    models::EntryMemory memory;
    QuarterEntryDialog dialog(shell.writer, memory, shell.prompter, s("gongxin"), models::GridOf::Figures,
                              &shell.window);
    dialog.show();
    settle();
    auto &table = *dialog.findChild<QuarterEntryTable *>();
    table.sortByColumn(Grid::Id, Qt::DescendingOrder);
    const auto cell = [&](int row, int column) { return table.model()->index(row, column); };
    const QString first = cell(0, Grid::Id).data().toString();
    const QString second = cell(1, Grid::Id).data().toString();
    REQUIRE(first > second);
    table.setCurrentIndex(cell(0, Grid::Figure));
    table.setFocus();
    QApplication::clipboard()->setText(s("11\t按月报\n12\n"));
    press(dialog, Qt::Key_V, Qt::ControlModifier);
    CHECK(cell(0, Grid::Figure).data().toString() == s("11"));
    CHECK(cell(0, Grid::Note).data().toString() == s("按月报"));
    CHECK(cell(1, Grid::Figure).data().toString() == s("12"));
    CHECK(cell(0, Grid::Id).data().toString() == first); // no row runs away

    press(dialog, Qt::Key_Delete);
    CHECK(cell(0, Grid::Figure).data().toString().isEmpty());
    table.goToFigure(0); // of the model
    CHECK(table.currentRow() == 0);
    CHECK(table.currentIndex().row() == table.model()->rowCount() - 1);
}

TEST_CASE("the fault of a line is written out, however narrow its column is, and sorted first by its head")
{
    Shell shell;
    QFile file(shell.file(s("faulty.csv")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("indicator,amount\n1.3.1,+2\n9.9.9,+5\n");
    file.close();
    models::EntryMemory memory;
    FigureImportDialog dialog(shell.writer, memory, shell.prompter, s("gongxin"), &shell.window);
    dialog.resize(820, 440);
    dialog.read(file.fileName());
    dialog.show();
    settle();
    auto &table = *dialog.findChild<FigureImportTable *>();
    REQUIRE(table.model()->rowCount() == 2);
    CHECK(table.currentRow() == 1); // the first that is refused
    CHECK(table.horizontalScrollBar()->maximum() == 0);
    const QModelIndex fault = table.currentIndex().siblingAtColumn(Import::Outcome);
    const QRect cell = table.visualRect(fault).adjusted(8, 0, -8, -1);
    const QRect needed = table.fontMetrics().boundingRect(QRect(0, 0, cell.width(), QWIDGETSIZE_MAX),
                                                          Qt::AlignLeft | Qt::TextWordWrap, fault.data().toString());
    CHECK(needed.height() > 2 * table.fontMetrics().height() - 4); // it takes more than a line
    CHECK(needed.height() <= cell.height());

    table.sortByColumn(Import::Outcome, Qt::AscendingOrder);
    CHECK(table.model()->index(0, Import::Line).data().toString() == s("3"));
    CHECK(table.currentRow() == 1); // the same line stays chosen
}
