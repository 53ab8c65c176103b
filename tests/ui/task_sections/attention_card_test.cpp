#include "ui/task_sections/attention_card.h"

#include "models/view/view_source.h"
#include "session/temporary_workspace.h"
#include "support/catch.h"
#include "support/database_beside.h"
#include "ui/overview/overview_page.h"
#include "ui/shell.h"
#include "wording/language.h"

#include <QApplication>
#include <QLabel>

using namespace xushi;
using namespace xushi::ui;

TEST_CASE("Before the plan's period the card of what needs action says that nothing is judged yet")
{
    support::TemporaryWorkspace workspace(
        support::aPlan().with(support::anIndicator("1.1.1")).period("2025-01-01", "2025-12-31"), "2024-12-20");
    models::ViewSource source(support::databaseBeside(*workspace));
    const AttentionCard card(source, TableView::Height::Scrolls);
    const auto says = [&card](const char *text) {
        const auto labels = card.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [text](const QLabel *label) { return label->text() == QString::fromUtf8(text); });
    };
    CHECK(says("The plan's period begins on 1 January 2025; nothing is judged yet."));
    workspace.setToday("2025-01-01");
    source.refreshIfChangedElsewhere();
    CHECK_FALSE(says("The plan's period begins on 1 January 2025; nothing is judged yet."));
}

TEST_CASE("Pictures of the overview before the plan's period", "[screens]")
{
    wording::speak(*qApp, wording::Language::Chinese);
    support::TemporaryWorkspace workspace(support::aPlan()
                                              .with(support::anIndicator("1.1.1"))
                                              .with(support::anIndicator("1.1.2"))
                                              .withTask("1.2")
                                              .period("2025-01-01", "2025-12-31"),
                                          "2024-12-20");
    models::ViewSource source(support::databaseBeside(*workspace));
    OverviewPage page(source);
    takePicture(page, QStringLiteral("overview-before"), QSize(1100, 640));
    wording::speak(*qApp, wording::Language::English);
}
