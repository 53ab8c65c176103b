#include "support/typed_forms.h"

#include "session/view/journal_reading.h"
#include "support/catch.h"
#include "ui/entry/entry_preview_panel.h"
#include "ui/entry/figure_import_dialog.h"
#include "ui/entry/figure_import_table.h"
#include "ui/entry/log_dialog.h"
#include "ui/entry/quarter_entry_dialog.h"
#include "ui/entry/quarter_entry_table.h"
#include "ui/shell.h"
#include "ui/widgets/day_edit.h"
#include "wording/error_words.h"

#include <QAbstractProxyModel>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLineEdit>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>

using namespace xushi;
using namespace xushi::ui;
using support::TypedAmount;
using support::TypedDay;
using Grid = models::QuarterEntryModel;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

constexpr const char *indicator = "1.3.1"; // measured in 项, with 20 so far

/// What the refusal of an amount begins with: the text as it was typed.
bool isRefused(const QString &told, const TypedAmount &form)
{
    const domain::Error error{form.refusal, {s(form.typed).trimmed(), {}, {}}};
    return told.left(told.indexOf(u'”')) == wording::sentence(error).left(wording::sentence(error).indexOf(u'”'))
           && !told.isEmpty();
}

template <typename Dialog> Dialog &opened(Shell &shell, Qt::Key key, Qt::KeyboardModifiers with = Qt::ControlModifier)
{
    press(shell.window, key, with);
    auto *dialog = shell.dialog<Dialog>();
    REQUIRE(dialog);
    QApplication::processEvents();
    return *dialog;
}

/// The model below the table's order.
template <typename Model> Model &sourceOf(const QAbstractItemView &table)
{
    auto *source = dynamic_cast<QAbstractProxyModel &>(*table.model()).sourceModel();
    return dynamic_cast<Model &>(*source);
}

int rowOf(const QAbstractItemModel &model)
{
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.index(row, Grid::Id).data().toString() == s(indicator))
            return row;
    return -1;
}

/// What the grid's row says of the figure in it: the actual that it leads to, why it is refused, or nothing.
void checkCell(const Grid &grid, int row, const TypedAmount &form)
{
    INFO(form.typed);
    const auto &one = grid.figures().rows()[std::size_t(row)];
    const models::EntryPreview told = grid.figures().previewAt(row);
    if (!form.inCell) {
        CHECK(told.kind == models::EntryPreview::Kind::Refused);
        CHECK(isRefused(told.text, form));
    } else if (*form.inCell == '\0') {
        CHECK_FALSE(one.isTyped());
    } else {
        CHECK(told.text.contains(s("actual %1 项").arg(s(form.inCell))));
    }
}

} // namespace

TEST_CASE("The dialog of a figure reads every form of an amount")
{
    Shell shell;
    auto &dialog = opened<LogDialog>(shell, Qt::Key_L);
    type(dialog, s(indicator));
    press(dialog, Qt::Key_Tab);
    for (auto *kind : dialog.findChildren<QRadioButton *>())
        if (kind->text().contains(s("Reading")))
            kind->click();
    for (const TypedAmount &form : support::typedAmounts()) {
        INFO(form.typed);
        dialog.findChild<QLineEdit *>(s("amount"))->setText(s(form.typed));
        QApplication::processEvents();
        const QString told = dialog.findChild<EntryPreviewPanel *>()->accessibleDescription();
        INFO(told.toStdString());
        CHECK((form.inField ? told.contains(s("actual %1 项").arg(s(form.inField))) : isRefused(told, form)));
    }
}

TEST_CASE("The grid reads every form of an amount, typed into a cell")
{
    Shell shell;
    auto &dialog = opened<QuarterEntryDialog>(shell, Qt::Key_G);
    auto &grid = sourceOf<Grid>(*dialog.findChild<QuarterEntryTable *>());
    const int row = rowOf(grid);
    grid.toggleKind(row);
    for (const TypedAmount &form : support::typedAmounts()) {
        grid.setData(grid.index(row, Grid::Figure), s(form.typed), Qt::EditRole);
        QApplication::processEvents();
        checkCell(grid, row, form);
    }
}

TEST_CASE("The grid reads every form of an amount, pasted from a spreadsheet")
{
    Shell shell;
    auto &dialog = opened<QuarterEntryDialog>(shell, Qt::Key_G);
    auto *table = dialog.findChild<QuarterEntryTable *>();
    auto &grid = sourceOf<Grid>(*table);
    const int row = rowOf(grid);
    grid.toggleKind(row);
    for (const TypedAmount &form : support::typedAmounts()) {
        table->setCurrentIndex(table->model()->index(row, Grid::Figure)); // in the grid's own order
        QApplication::clipboard()->setText(s(form.typed) + s("\r\n"));
        QTest::keySequence(table, QKeySequence::Paste);
        QApplication::processEvents();
        checkCell(grid, row, form);
    }
}

TEST_CASE("A table reads every form of an amount and of a day")
{
    Shell shell;
    QTemporaryDir folder;
    const QString path = folder.filePath(s("figures.csv"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("indicator;kind;amount;as_of\n");
    for (const TypedAmount &form : support::typedAmounts())
        file.write("1.3.1;reading;\"" + QByteArray(form.typed) + "\";2024-09-12\n");
    for (const TypedDay &form : support::typedDays())
        file.write("1.3.1;reading;27;" + QByteArray(form.typed) + "\n");
    file.close();
    auto &dialog = opened<FigureImportDialog>(shell, Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    dialog.read(path);
    QApplication::processEvents();
    auto &table = sourceOf<models::FigureImportModel>(*dialog.findChild<FigureImportTable *>());
    std::map<int, const models::FigureImport::Row *> rows;
    for (const auto &row : table.figures().rows())
        rows[row.line.line] = &row;
    int line = 2;
    for (const TypedAmount &form : support::typedAmounts()) {
        INFO(form.typed);
        const auto found = rows.find(line++);
        const bool isOpen = form.inCell && *form.inCell == '\0';
        CHECK((found == rows.end()) == isOpen);
        if (found == rows.end())
            continue;
        CHECK(found->second->line.isFaulty() == !form.inCell);
        if (form.inCell)
            CHECK(found->second->line.entry.amount.toString() == s(form.inCell));
        else
            CHECK(found->second->line.faults.front().code == form.refusal);
    }
    for (const TypedDay &form : support::typedDays()) {
        INFO(form.typed);
        const auto &read = rows.at(line++)->line;
        CHECK(read.isFaulty() == !form.day);
        if (form.day)
            CHECK(read.entry.asOf.toString(Qt::ISODate) == s(form.day));
    }
}

TEST_CASE("The day fields of the dialogs read every form of a day, and keep what is none as it was typed")
{
    Shell shell;
    const auto check = [&shell](QDialog &dialog) {
        auto *day = dialog.findChild<DayEdit *>();
        for (const TypedDay &form : support::typedDays()) {
            INFO(form.typed);
            day->lineEdit()->setText(s(form.typed));
            day->take();
            CHECK(day->date().toString(Qt::ISODate) == s(form.day ? form.day : ""));
            if (!form.day)
                CHECK(day->currentText() == s(form.typed));
        }
        dialog.done(QDialog::Rejected);
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        shell.window.activateWindow();
        QApplication::processEvents();
    };
    check(opened<LogDialog>(shell, Qt::Key_L));
    check(opened<QuarterEntryDialog>(shell, Qt::Key_G));
}
