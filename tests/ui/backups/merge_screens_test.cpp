// Takes pictures of what a merge would bring, for a person to look at. Other tests check the behaviour.
#include "session/entry/figure_entry.h"
#include "session/entry/task_entry.h"
#include "session/maintenance/backups.h"
#include "support/catch.h"
#include "support/plan_maker.h"
#include "ui/backups/merge_dialog.h"
#include "ui/shell.h"
#include "ui/style/theme.h"
#include "wording/language.h"

#include <QApplication>

using namespace xushi;
using namespace xushi::ui;

namespace {

/// Two desks that grew from one file and both entered some figures, one of them the same.
session::Merged outlookOf(Shell &shell)
{
    const QString copy = shell.file(QStringLiteral("科技局.db"));
    REQUIRE(session::backUp(*shell.workspace, copy));
    const auto other = session::Workspace::open({copy});
    REQUIRE(other);
    const auto log = [](session::Workspace &workspace, const char *indicator, const char *amount, QDate day) {
        REQUIRE(session::logFigure(
            workspace, {{}, QString::fromLatin1(indicator), domain::RowKind::Increment, support::q(amount), day}));
    };
    log(*shell.workspace, "1.3.1", "6", QDate(2024, 9, 12));
    log(**other, "1.3.1", "6", QDate(2024, 9, 12));
    log(**other, "1.3.1", "2", QDate(2024, 9, 20));
    log(**other, "4.3.1", "12", QDate(2024, 9, 20));
    log(**other, "2.1.1", "1", QDate(2024, 9, 20));
    for (const char *task : {"1.1", "1.2", "2.2", "3.4"})
        REQUIRE(session::enterNote(
            **other, {{}, QString::fromLatin1(task), QDate(2024, 9, 24), {}, {}, QStringLiteral("已签约，正在建设")}));
    auto outlook = session::merge(*shell.workspace, QStringList{copy}, session::MergeMode::Rehearse);
    REQUIRE(outlook);
    return std::move(*outlook);
}

} // namespace

TEST_CASE("pictures of what a merge would bring, light and dark, in both languages", "[screens]")
{
    const auto take = [](wording::Language language, theme::Scheme scheme, const QString &suffix) {
        wording::speak(*qApp, language);
        theme::apply(*qApp, scheme);
        Shell shell;
        session::Merged outlook = outlookOf(shell);
        MergeDialog dialog({QStringLiteral("/media/usb/科技局.db"), QStringLiteral("/media/usb/教育局.db")}, outlook,
                           nullptr);
        takePicture(dialog, QStringLiteral("merge") + suffix);
        outlook.sameFigures.clear();
        outlook.otherPlans = QStringList{shell.source.plan().id};
        MergeDialog plain({QStringLiteral("/media/usb/科技局.db")}, outlook, nullptr);
        takePicture(plain, QStringLiteral("merge-plain") + suffix);
    };
    take(wording::Language::Chinese, theme::Scheme::Light, QStringLiteral("-zh"));
    take(wording::Language::Chinese, theme::Scheme::Dark, QStringLiteral("-zh-dark"));
    take(wording::Language::English, theme::Scheme::Light, QStringLiteral("-en"));
    wording::speak(*qApp, wording::Language::English);
    theme::apply(*qApp, theme::Scheme::Light);
}
