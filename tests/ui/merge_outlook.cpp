#include "ui/merge_outlook.h"

#include "session/entry/figure_entry.h"
#include "session/entry/task_entry.h"
#include "session/maintenance/backups.h"
#include "support/catch.h"
#include "support/plan_maker.h"

namespace xushi::ui {

session::Merged mergeOutlook(Shell &shell)
{
    const QString copy = shell.file(QStringLiteral("科技局.db"));
    REQUIRE(session::backUp(*shell.workspace, copy));
    const auto other = session::Workspace::open({copy, session::IfMissing::Refuse, {}, shell.workspace->clock()});
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
    auto outlook = session::merge(*shell.workspace, QStringList{copy}, {session::MergeMode::Rehearse});
    REQUIRE(outlook);
    return std::move(*outlook);
}

} // namespace xushi::ui
