#include "domain/values/error_name.h"

#include "support/catch.h"

using namespace xushi::domain;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

TEST_CASE("An error's code has the same name as in the source")
{
    CHECK(nameOf(ErrorCode::DatabaseBusy) == s("DatabaseBusy"));
    CHECK(nameOf(ErrorCode::UnknownPlan) == s("UnknownPlan"));
    for (int code = 0; code <= static_cast<int>(ErrorCode::FaultyPlan); ++code)
        CHECK_FALSE(nameOf(static_cast<ErrorCode>(code)).isEmpty());
}

TEST_CASE("The log names the file that an error is about, and the system's message")
{
    CHECK(particularsForLog({ErrorCode::CannotOpen, {s("/a/plan.xushi"), s("Permission denied")}})
          == QStringList{s("/a/plan.xushi"), s("Permission denied")});
    CHECK(particularsForLog({ErrorCode::AsOfInFuture, {s("2024-12-31"), s("2024-09-30")}}).size() == 2);
}

TEST_CASE("The log never contains what a person typed, nor the contents of plan and journal")
{
    CHECK(particularsForLog({ErrorCode::NotADecimal, {s("12a")}}).isEmpty());
    CHECK(particularsForLog({ErrorCode::UnknownIndicator, {s("13800138000")}}).isEmpty());
    CHECK(particularsForLog({ErrorCode::UnitNotResponsible, {s("甲局"), s("1.1"), s("乙局")}}).isEmpty());
    CHECK(particularsForLog({ErrorCode::RowAlreadyVoided, {s("0190"), s("张三报错了")}}) == QStringList{s("0190")});
    CHECK(particularsForLog({ErrorCode::FaultyPlan, {s("/a/plan.json"), s("/units/0: “张三”")}})
          == QStringList{s("/a/plan.json")});
    CHECK(particularsForLog({ErrorCode::DatabaseFailed, {s("/a/plan.xushi"), s("unreadable figures: “35,40”")}})
          == QStringList{s("/a/plan.xushi"), s("unreadable figures: “…”")});
}
