// Sorting the pages' tables by mouse and keyboard, and keeping the order.
#include "models/tables/roles.h"
#include "models/view/view_source.h"
#include "session/entry/figure_entry.h"
#include "support/catch.h"
#include "support/database_beside.h"
#include "support/plan_maker.h"
#include "ui/entry/entry_controller.h"
#include "ui/overview/overview_page.h"
#include "ui/overview/unit_table.h"
#include "ui/sample_journal.h"
#include "ui/scripted_prompter.h"
#include "ui/units/units_page.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace xushi;
using namespace xushi::ui;
using support::day;
using support::q;

namespace {

using Units = models::UnitListModel;

/// The overview with the sample journal, shown as in the window.
struct Overview {
    Overview()
    {
        page.resize(1290, 850);
        page.show();
        page.activateWindow();
        QApplication::processEvents();
    }

    QTemporaryDir folder;
    std::unique_ptr<session::Workspace> workspace = sampleWorkspace(folder.filePath(QStringLiteral("test.db")));
    models::ViewSource source{support::databaseBeside(*workspace)};
    OverviewPage page{source};
    UnitTable &units = *page.findChild<UnitTable *>();
};

QString keyAt(const QModelIndex &index)
{
    return index.data(models::KeyRole).toString();
}

/// Whether the column's cells are sorted; missing values are last in either order.
bool isSorted(const QAbstractItemModel &model, int column, Qt::SortOrder order)
{
    for (int row = 1; row < model.rowCount(); ++row) {
        const auto key = [&](int at) {
            return model.index(at, column).data(models::SortRole).value<models::SortKey>();
        };
        const models::SortKey above = key(row - 1);
        const models::SortKey below = key(row);
        if (above.isNothing() && !below.isNothing())
            return false;
        const auto *a = std::get_if<domain::Wide>(&above.value);
        const auto *b = std::get_if<domain::Wide>(&below.value);
        if (a && b && (order == Qt::AscendingOrder ? *a > *b : *a < *b))
            return false;
    }
    return true;
}

/// Chooses a column in the “Sort by” menu of the menu that is open.
void chooseFromSortMenu(const QString &column)
{
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    REQUIRE(menu);
    auto *sort = menu->findChild<QMenu *>();
    REQUIRE(sort);
    for (QAction *action : sort->actions())
        if (action->text() == column)
            action->trigger();
    menu->close();
}

QStringList keysOf(const QAbstractItemModel &model)
{
    QStringList keys;
    for (int row = 0; row < model.rowCount(); ++row)
        keys += keyAt(model.index(row, 0));
    return keys;
}

} // namespace

TEST_CASE("the units are sorted by each of their columns, with the mouse and with the keyboard")
{
    Overview overview;
    UnitTable &units = overview.units;
    QAbstractItemModel &model = *units.model();
    const QStringList all = keysOf(model);
    int sorted = 0;
    for (int column = 0; column < Units::columns; ++column) {
        if (units.isColumnHidden(column))
            continue;
        INFO(column);
        QHeaderView &header = *units.horizontalHeader();
        const QPoint head(header.sectionViewportPosition(column) + header.sectionSize(column) / 2, header.height() / 2);
        const Qt::SortOrder before = header.sortIndicatorOrder();
        const bool again = header.sortIndicatorSection() == column;
        QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, head);
        CHECK(header.sortIndicatorSection() == column);
        CHECK((!again || header.sortIndicatorOrder() != before));
        CHECK(isSorted(model, column, header.sortIndicatorOrder()));

        const Qt::SortOrder byMouse = header.sortIndicatorOrder();
        units.setFocus();
        QContextMenuEvent byKey(QContextMenuEvent::Keyboard, {}, {});
        QApplication::sendEvent(units.viewport(), &byKey);
        chooseFromSortMenu(model.headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString());
        CHECK(header.sortIndicatorSection() == column);
        CHECK(header.sortIndicatorOrder() != byMouse);
        CHECK(isSorted(model, column, header.sortIndicatorOrder()));
        const QStringList now = keysOf(model);
        CHECK(std::set(now.begin(), now.end()) == std::set(all.begin(), all.end()));
        ++sorted;
    }
    CHECK(sorted >= 8);
}

TEST_CASE("the chosen order stays when a figure is logged, and is stored as a text")
{
    Overview overview;
    CHECK(overview.page.sortState() == QStringLiteral("0 asc"));
    UnitTable &units = overview.units;
    const int behind = Units::columnOf(domain::Status::Behind);
    units.sortByColumn(behind, Qt::DescendingOrder);
    REQUIRE(session::logFigure(*overview.workspace,
                               {{}, QStringLiteral("1.3.1"), domain::RowKind::Increment, q("12"), day("2024-09-30")}));
    overview.source.refresh();
    CHECK(units.horizontalHeader()->sortIndicatorSection() == behind);
    CHECK(isSorted(*units.model(), behind, Qt::DescendingOrder));
    const QString state = overview.page.sortState();
    CHECK(state == QStringLiteral("%1 desc").arg(behind));
    overview.source.setAsOf(day("2024-06-30"));
    CHECK(isSorted(*units.model(), behind, Qt::DescendingOrder));

    OverviewPage next(overview.source);
    for (const char *nonsense : {"", "99 asc", "-1 desc", "x", "3 sideways"})
        next.restoreSortState(QString::fromLatin1(nonsense));
    CHECK(next.sortState() == QStringLiteral("0 asc"));
    next.restoreSortState(state);
    CHECK(next.sortState() == state);
    CHECK(isSorted(*next.findChild<UnitTable *>()->model(), behind, Qt::DescendingOrder));

    ScriptedPrompter prompter;
    EntryController entry(overview.source, prompter);
    UnitsPage page(overview.source, entry);
    CHECK(page.sortState() == QStringLiteral("0 asc,0 asc"));
    page.restoreSortState(QStringLiteral("5 desc,1 asc"));
    CHECK(page.sortState() == QStringLiteral("5 desc,1 asc"));
    page.showUnit(QStringLiteral("gongxin"));
    CHECK(page.sortState() == QStringLiteral("5 desc,1 asc"));
}
