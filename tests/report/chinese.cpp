#include "report/chinese.h"

#include <QCoreApplication>
#include <QHash>
#include <QTranslator>

namespace xushi::report {

namespace {

using Words = QHash<QString, QString>;

const Words &chinese()
{
    static const Words words{
        {QStringLiteral("%1 (%2)"), QStringLiteral("%1(%2)")},
        {QStringLiteral("No numeric target · state: %1 · no measures entered"),
         QStringLiteral("无量化指标  状态:%1  未报举措")},
        {QStringLiteral("No numeric target · state: %1 · measures: %2, done: %3"),
         QStringLiteral("无量化指标  状态:%1  举措 %2 项,已完成 %3 项")},
        {QStringLiteral("No."), QStringLiteral("序号")},
        {QStringLiteral("Task"), QStringLiteral("工作任务")},
        {QStringLiteral("Indicator"), QStringLiteral("指标")},
        {QStringLiteral("Year's\ntarget"), QStringLiteral("年度\n目标")},
        {QStringLiteral("Actual\nto date"), QStringLiteral("截至本季\n实际")},
        {QStringLiteral("Completion"), QStringLiteral("完成率")},
        {QStringLiteral("Expected"), QStringLiteral("序时")},
        {QStringLiteral("Status"), QStringLiteral("状态")},
        {QStringLiteral("Unit"), QStringLiteral("责任单位")},
        {QStringLiteral("Progress"), QStringLiteral("进展情况")},
        {QStringLiteral("Problems"), QStringLiteral("存在问题")},
        {QStringLiteral("Next steps"), QStringLiteral("下一步打算")},
        {QStringLiteral("Journal digest %1"), QStringLiteral("台账摘要 %1")},
        {QStringLiteral("as known when printed"), QStringLiteral("按打印时台账")},
        {QStringLiteral("Summary of progress on the work plan, %1"), QStringLiteral("%1工作计划进展情况汇总表")},
        {QStringLiteral("Responsible unit"), QStringLiteral("责任单位")},
        {QStringLiteral("Indicators"), QStringLiteral("指标数")},
        {QStringLiteral("Reported"), QStringLiteral("报送率")},
        {QStringLiteral("Rank"), QStringLiteral("名次")},
        {QStringLiteral("vs last\nquarter"), QStringLiteral("较上季")},
        {QStringLiteral("same"), QStringLiteral("持平")},
        {QStringLiteral("The whole plan"), QStringLiteral("全部指标")},
        {QStringLiteral("as known at %1"), QStringLiteral("按 %1 所知")},
        {QStringLiteral("Progress on the work plan, %1"), QStringLiteral("%1工作计划进展情况表")},
        {QStringLiteral("Reporting unit: %1"), QStringLiteral("填报单位:%1")},
        {QStringLiteral("As of %1, %2 of the schedule gone"), QStringLiteral("截至 %1  序时进度 %2")},
        {QStringLiteral("Filled in by:"), QStringLiteral("填报人:")},
        {QStringLiteral("Reviewed by:"), QStringLiteral("审核人:")},
        {QStringLiteral("Head in charge (signature):"), QStringLiteral("分管负责人(签字):")},
        {QStringLiteral("Telephone:"), QStringLiteral("联系电话:")},
        {QStringLiteral("Unit (seal):"), QStringLiteral("单位(盖章):")},
        {QStringLiteral("Date:         %1"), QStringLiteral("%1年    月    日")},
        {QStringLiteral("This unit has no task in the plan."), QStringLiteral("本单位在计划中没有任务。")},
        {QStringLiteral("* Measured against the target itself: no baseline, or one that equals the target."),
         QStringLiteral("* 未录基数(或基数与目标相同),按目标值计算。")},
        {QStringLiteral(
             "Expected: what ought to be reached by this day. Lagging: short of it by at most %1 of the year's "
             "task; behind: by more."),
         QStringLiteral("序时:截至本季末应达到的值。略滞后:落后不超过全年任务量的%1;滞后:超过%1。")},
        {QStringLiteral("Completion is (actual - baseline) / (target - baseline). Baselines: %1."),
         QStringLiteral("完成率=(实际-基数)÷(目标-基数)。上年末基数:%1。")},
        {QStringLiteral("%1 %2"), QStringLiteral("%1 %2")},
        {QStringLiteral(", "), QStringLiteral("、")},
        {QStringLiteral("Page %1 of %2"), QStringLiteral("第 %1 页 共 %2 页")},
        // Words and figures
        {QStringLiteral("Third quarter of %1"), QStringLiteral("%1年第三季度")},
        {QStringLiteral("d MMMM yyyy"), QStringLiteral("yyyy年M月d日")},
        {QStringLiteral("Met"), QStringLiteral("已完成")},
        {QStringLiteral("On track"), QStringLiteral("达序时")},
        {QStringLiteral("Lagging"), QStringLiteral("略滞后")},
        {QStringLiteral("Behind"), QStringLiteral("滞后")},
        {QStringLiteral("Missed"), QStringLiteral("未完成")},
        {QStringLiteral("Not reported"), QStringLiteral("未报送")},
        {QStringLiteral("No baseline"), QStringLiteral("缺基数")},
        {QStringLiteral("Year-end"), QStringLiteral("年度考核")},
        {QStringLiteral("Lead"), QStringLiteral("牵头")},
        {QStringLiteral("Support"), QStringLiteral("配合")},
        {QStringLiteral("In progress"), QStringLiteral("推进中")},
        {QStringLiteral("Not started"), QStringLiteral("未启动")},
        {QStringLiteral("Blocked"), QStringLiteral("受阻")},
    };
    return words;
}

class ChineseWords : public QTranslator {
public:
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        return chinese().value(QString::fromUtf8(source));
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

ChineseWords &translator()
{
    static ChineseWords words;
    return words;
}

} // namespace

SpeakChinese::SpeakChinese()
{
    QCoreApplication::installTranslator(&translator());
}

SpeakChinese::~SpeakChinese()
{
    QCoreApplication::removeTranslator(&translator());
}

} // namespace xushi::report
