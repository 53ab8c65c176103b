// A count of the overview, or of a unit's page, lists its indicators below.
#include "models/plan/unit_indicator_model.h"
#include "models/tables/roles.h"
#include "support/catch.h"
#include "ui/indicator/indicator_table.h"
#include "ui/indicator/status_card.h"
#include "ui/indicator/status_card_row.h"
#include "ui/overview/overview_page.h"
#include "ui/shell.h"
#include "ui/style/theme.h"
#include "ui/units/units_page.h"
#include "ui/widgets/empty_state.h"
#include "wording/language.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

using namespace xushi;
using namespace xushi::ui;
using domain::Status;

namespace {

StatusCard &card(const QWidget &page, Status status)
{
    for (StatusCard *one : page.findChildren<StatusCard *>())
        if (one->isVisible() && one->status() == status)
            return *one;
    FAIL("no card of this status");
    throw;
}

/// The indicators that the table lists, empty when it is hidden.
QStringList listed(const IndicatorTable &table)
{
    QStringList ids;
    for (int row = 0; table.isVisible() && row < table.model()->rowCount(); ++row)
        ids += IndicatorTable::indicatorAt(table.model()->index(row, 0));
    return ids;
}

QStringList withStatus(const Shell &shell, Status status)
{
    QStringList ids;
    for (const domain::Assessment &one : shell.source.assessment().indicators)
        if (one.status == status)
            ids += one.indicator.id;
    return ids;
}

} // namespace

TEST_CASE("A count of the overview that is pressed lists just its indicators, by mouse and by key, and can be cleared")
{
    Shell shell;
    shell.window.showPage(MainWindow::Overview);
    settle();
    OverviewPage &page = shell.pages().overview();
    auto &table = control<IndicatorTable>(page, "filtered");
    CHECK_FALSE(table.isVisible());
    const QStringList behind = withStatus(shell, Status::Behind);
    REQUIRE_FALSE(behind.isEmpty());

    StatusCard &counted = card(page, Status::Behind);
    QTest::mouseClick(&counted, Qt::LeftButton);
    settle();
    CHECK(listed(table) == behind);
    CHECK(counted.isChecked());
    CHECK(counted.accessibleName().endsWith(QStringLiteral("; only these are listed")));
    takePicture(shell.window, QStringLiteral("window-filtered-en"), {1366, 768});

    card(page, Status::Met).setFocus();
    QTest::keyClick(&card(page, Status::Met), Qt::Key_Return);
    settle();
    CHECK(listed(table) == withStatus(shell, Status::Met)); // one at a time
    CHECK_FALSE(counted.isChecked());
    QTest::keyClick(&card(page, Status::Met), Qt::Key_Space);
    settle();
    CHECK_FALSE(table.isVisible()); // pressed once more: everything again
    CHECK_FALSE(card(page, Status::Met).accessibleName().contains(QStringLiteral("only these")));

    QTest::mouseClick(&counted, Qt::LeftButton);
    control<QPushButton>(page, "clearStatus").click();
    settle();
    CHECK_FALSE(counted.isChecked());
    CHECK_FALSE(table.isVisible());
}

TEST_CASE("A count of nothing says so in the place of the list")
{
    Shell shell;
    shell.window.showPage(MainWindow::Overview);
    settle();
    OverviewPage &page = shell.pages().overview();
    REQUIRE(withStatus(shell, Status::Missed).isEmpty());
    for (StatusCard *one : page.findChildren<StatusCard *>())
        if (one->isVisible() && withStatus(shell, *one->status()).isEmpty()) {
            one->click();
            settle();
            CHECK_FALSE(control<IndicatorTable>(page, "filtered").isVisible());
            bool isSaid = false;
            for (const EmptyState *empty : page.findChildren<EmptyState *>())
                isSaid =
                    isSaid || (empty->isVisible() && empty->accessibleName().contains(QStringLiteral("No indicator")));
            CHECK(isSaid);
            return;
        }
}

TEST_CASE("The list of a count follows the as-of day, and goes when no indicator can have that status")
{
    Shell shell;
    shell.window.showPage(MainWindow::Overview);
    settle();
    OverviewPage &page = shell.pages().overview();
    card(page, Status::OnTrack).click();
    shell.source.setAsOf(QDate(2024, 6, 30));
    settle();
    CHECK(listed(control<IndicatorTable>(page, "filtered")) == withStatus(shell, Status::OnTrack));
    card(page, Status::YearEnd).click();
    shell.source.setAsOf(QDate(2024, 12, 31));
    settle();
    CHECK(page.findChild<StatusCardRow *>()->filter() == std::nullopt);
    CHECK_FALSE(control<IndicatorTable>(page, "filtered").isVisible());
}

TEST_CASE("A count of a unit's page filters its table, and choosing an indicator that it hides clears it")
{
    Shell shell;
    REQUIRE(shell.window.openUnit(QStringLiteral("gongxin")));
    settle();
    UnitsPage &page = shell.pages().units();
    auto &table = *page.findChild<IndicatorTable *>();
    const QStringList all = listed(table);
    StatusCard *some = nullptr;
    for (StatusCard *one : page.findChildren<StatusCard *>())
        if (one->isVisible() && !some && shell.indicator("1.3.1").status != one->status())
            some = one;
    REQUIRE(some);
    some->click();
    settle();
    for (const QString &id : listed(table))
        CHECK(shell.source.assessment().indicator(id)->status == *some->status());
    CHECK(listed(table).size() < all.size());
    page.chooseIndicator(QStringLiteral("1.3.1"));
    settle();
    CHECK(listed(table) == all);
    CHECK(page.currentIndicator() == QStringLiteral("1.3.1"));
}

TEST_CASE("pictures are taken of a list by status", "[.screens]")
{
    wording::speak(*qApp, wording::Language::Chinese);
    for (const auto scheme : {theme::Scheme::Dark, theme::Scheme::Light}) {
        theme::apply(*qApp, scheme);
        Shell shell;
        shell.window.showPage(MainWindow::Overview);
        settle();
        card(shell.pages().overview(), Status::Behind).click();
        takePicture(shell.window,
                    scheme == theme::Scheme::Dark ? QStringLiteral("window-filtered-dark")
                                                  : QStringLiteral("window-filtered"),
                    {1366, 768});
    }
    wording::speak(*qApp, wording::Language::English);
}
