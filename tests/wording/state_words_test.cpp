#include "wording/state_words.h"

#include "spoken.h"
#include "support/catch.h"

using namespace xushi;
using domain::TaskState;

TEST_CASE("A state is named by its token or by its word in either language")
{
    for (const char *text : {"in_progress", "In progress", "in progress ", "IN_PROGRESS"})
        CHECK(wording::taskState(QString::fromUtf8(text)) == TaskState::InProgress);
    CHECK(wording::taskState(QString::fromUtf8("受阻")) == TaskState::Blocked);
    for (const char *text : {"已办结", "已完成", "Done", "done", "completed"})
        CHECK(wording::taskState(QString::fromUtf8(text)) == TaskState::Done);
    CHECK(wording::taskState(QString::fromUtf8("推进中")) == TaskState::InProgress);
    CHECK(wording::taskState(QString::fromUtf8("进行中")) == TaskState::InProgress);
    CHECK(wording::taskState(QString::fromUtf8("未启动")) == TaskState::NotStarted);
    CHECK_FALSE(wording::taskState(QStringLiteral("|")));
    CHECK_FALSE(wording::taskState(QString()));
    CHECK_FALSE(wording::taskState(QStringLiteral("half")));
}
