#include "wording/plan_change_words.h"

#include "spoken.h"
#include "support/catch.h"
#include "support/plan_maker.h"

using namespace xushi;
using namespace xushi::domain;
using support::anIndicator;
using support::aPlan;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QString changed(const Plan &before, const Plan &after)
{
    const auto changes = indicatorChanges(before, after);
    return changes.empty() ? QString() : wording::words(changes.front());
}

Plan before()
{
    return aPlan().with(anIndicator("1.1.1").level().named(s("平台"), s("项")));
}

} // namespace

TEST_CASE("What a version changes about an indicator is said as it was and as it becomes")
{
    const support::Spoken spoken(wording::Language::Chinese);
    CHECK(changed(before(), aPlan().with(anIndicator("1.1.1").ratio().atMost().named(s("平台"), s("个"))))
          == s("计量单位：项→个；累计方式：存量→比率；目标要求：不低于→不超过"));
    CHECK(changed(before(), aPlan().with(anIndicator("1.1.1").level().named(s("平台"), s("项")).node("2024-06-30", "5"),
                                         {s("alpha"), s("beta")}))
          == s("序时方式：按月序时→按节点（2024年6月30日：5项）；责任单位：甲局（牵头）→甲局（牵头）、乙局（配合）"));
    CHECK(changed(before(), aPlan().with(anIndicator("1.1.2"))) == s("已取消"));
}

TEST_CASE("Every warning about a plan names the indicator and its figures, in both languages")
{
    const auto language = GENERATE(wording::Language::English, wording::Language::Chinese);
    const support::Spoken spoken(language);
    for (int code = 0; code <= static_cast<int>(PlanWarningCode::NodePastTarget); ++code) {
        INFO(code);
        QStringList args{s("11"), s("22")};
        if (code >= static_cast<int>(PlanWarningCode::NodeFalls))
            args += s("33");
        const QString text =
            wording::sentence(PlanWarning{static_cast<PlanWarningCode>(code), s("1.1.1"), s("平台 %3"), args});
        CHECK(text.startsWith(s("1.1.1 平台 %3")));
        for (const QString &arg : args)
            CHECK(text.contains(arg));
    }
}
