#include "report/sheet_sample.h"

#include "domain/position.h"

namespace xushi::report {

using namespace domain;
using namespace support;

namespace {

Positions positionsOf(const Plan &plan, const std::vector<JournalRow> &rows, QDate asOf)
{
    Positions positions;
    for (const auto &[task, indicator] : plan.indicators())
        positions.insert({indicator->id, positionOf(*indicator, rows, asOf).value()});
    return positions;
}

std::vector<TaskProgress> progressOfAll(const Plan &plan, const std::vector<JournalRow> &rows, QDate asOf)
{
    std::vector<TaskProgress> progress;
    for (const Task *task : plan.tasks())
        progress.push_back(progressOf(task->id, rows, asOf));
    return progress;
}

Plan named(Plan plan, const std::map<QString, QString> &titles)
{
    for (Project &project : plan.projects)
        for (Task &task : project.tasks)
            if (const auto title = titles.find(task.id); title != titles.end())
                task.title = title->second;
    return plan;
}

void noteInWords(JournalMaker &journal, const char *task, const QString &progress, const QString &problem,
                 const QString &next, const char *state = nullptr)
{
    QJsonObject details{
        {QStringLiteral("progress"), progress}, {QStringLiteral("problem"), problem}, {QStringLiteral("next"), next}};
    if (state)
        details.insert(QStringLiteral("state"), QString::fromLatin1(state));
    journal.add(RowKind::Note, QString::fromLatin1(task), std::nullopt, day("2024-09-28"), details);
}

void measure(JournalMaker &journal, const char *task, const QString &title, bool done)
{
    journal.add(RowKind::Measure, QString::fromLatin1(task), std::nullopt, day("2024-03-28"),
                {{QStringLiteral("title"), title}, {QStringLiteral("done"), done}});
}

} // namespace

Sample::Sample(Plan plan, std::vector<JournalRow> rows, QDate asOf)
    : m_plan(std::move(plan)),
      m_progress(progressOfAll(m_plan, rows, asOf)),
      m_assessment(assessPlan(m_plan, positionsOf(m_plan, rows, asOf), m_progress, asOf))
{
}

SheetRequest Sample::request() const
{
    return {m_plan,
            m_assessment,
            m_progress,
            Quarter::of(m_assessment.asOf),
            QStringLiteral("7f3a91c2e04d5b6a7c8d9e0f11223344"),
            std::nullopt};
}

SheetContent Sample::sheetOf(const char *unit) const
{
    return report::sheetOf(request(), *m_plan.unit(QString::fromLatin1(unit)));
}

const Sample &commonSample()
{
    static const std::unique_ptr<Sample> sample = [] {
        Plan plan =
            aPlan()
                .with(anIndicator("1.3.1").to("35").named(QStringLiteral("新增产学研合作项目"), QStringLiteral("项")))
                .with(anIndicator("2.1.1").level().from("140").to("155").named(QStringLiteral("高新技术企业"),
                                                                               QStringLiteral("家")))
                .with(anIndicator("2.1.2").level().from("140").to("160").named(QStringLiteral("科技型中小企业"),
                                                                               QStringLiteral("家")))
                .with(anIndicator("5.4.1").to("13710").named(QStringLiteral("税收减免额"), QStringLiteral("万元")),
                      {QStringLiteral("beta"), QStringLiteral("alpha")})
                .withTask("1.2");
        plan = named(plan, {{QStringLiteral("1.3"), QStringLiteral("产学研合作")},
                            {QStringLiteral("2.1"), QStringLiteral("企业“双倍增”")},
                            {QStringLiteral("5.4"), QStringLiteral("加计扣除")},
                            {QStringLiteral("1.2"), QStringLiteral("科技创新园区")}});
        JournalMaker journal;
        journal.reading("1.3.1", "20", "2024-09-12");
        journal.reading("2.1.1", "152", "2024-09-28");
        journal.reading("2.1.2", "154", "2024-09-28");
        journal.reading("5.4.1", "13902", "2024-09-30");
        noteInWords(journal, "1.3", QStringLiteral("签约 20 项,其中第三季度 6 项"),
                    QStringLiteral("两项因资金未落实暂缓"), QStringLiteral("10月赴高校对接 8 项"));
        noteInWords(journal, "2.1", QStringLiteral("组织专项辅导三次,第二批申报 18 家"), {},
                    QStringLiteral("跟踪第二批评审"));
        noteInWords(journal, "5.4", QStringLiteral("辅导重点税源户 46 户"), {}, {});
        noteInWords(journal, "1.2", QStringLiteral("完成孵化器申报材料"), {}, QStringLiteral("10月15日前现场评审"),
                    "in_progress");
        measure(journal, "1.2", QStringLiteral("编制申报材料"), true);
        measure(journal, "1.2", QStringLiteral("孵化器现场评审"), false);
        measure(journal, "1.2", QStringLiteral("兑现奖补"), false);
        return std::make_unique<Sample>(plan, journal.rows());
    }();
    return *sample;
}

const Sample &richSample()
{
    static const std::unique_ptr<Sample> sample = [] {
        const QStringList both{QStringLiteral("alpha"), QStringLiteral("beta")};
        Plan plan =
            aPlan()
                .with(anIndicator("1.1.1").to("4").named(QStringLiteral("引育高层次人才团队"), QStringLiteral("个")),
                      both)
                .with(anIndicator("1.1.2").to("100").named(QStringLiteral("引育高端人才"), QStringLiteral("名")), both)
                .with(anIndicator("1.1.3").to("820").named(QStringLiteral("引育高技能人才"), QStringLiteral("名")),
                      both)
                .with(anIndicator("2.2.1").ratio().yearEnd().to("299.8").named(
                          QStringLiteral("万名就业人员中研究与试验发展(R&D)人员数"), QStringLiteral("人/万人")),
                      both)
                .with(anIndicator("2.2.2").ratio().yearEnd().to("3.2").named(
                    QStringLiteral("规模以上工业企业研究与试验发展经费支出占主营业务收入的比值"), QStringLiteral("%")))
                .with(anIndicator("2.3.1").level().to("52").named(QStringLiteral("省级专精特新企业"),
                                                                  QStringLiteral("家")))
                .with(anIndicator("5.2.1").level().atMost().from("0.2").to("0.1891").named(
                    QStringLiteral("万元GDP综合能耗"), QStringLiteral("吨标准煤/万元")))
                .with(anIndicator("5.3.1").ratio().constant().to("8").named(QStringLiteral("科技投入增幅"),
                                                                            QStringLiteral("%")))
                .with(anIndicator("5.4.1").to("920000").named(QStringLiteral("很大的数"), QStringLiteral("元")))
                .withTask("4.1", both);
        plan = named(plan, {{QStringLiteral("1.1"), QStringLiteral("人才招引“高精尖缺”需求目录")},
                            {QStringLiteral("2.2"), QStringLiteral("企业研发投入")},
                            {QStringLiteral("2.3"), QStringLiteral("专精特新“小巨人”")},
                            {QStringLiteral("5.2"), QStringLiteral("节能减排")},
                            {QStringLiteral("5.3"), QStringLiteral("科技投入增长机制")},
                            {QStringLiteral("4.1"), QStringLiteral("技术需求清单")},
                            {QStringLiteral("5.4"), QStringLiteral("其他")}});
        plan.units[0].name = QStringLiteral("工信局(科技局)");
        plan.units[1].name = QStringLiteral("市委组织部(人才办)");
        JournalMaker journal;
        journal.reading("1.1.1", "4", "2024-09-12");
        journal.reading("1.1.2", "80", "2024-09-12");
        journal.reading("1.1.3", "560", "2024-08-12");
        journal.reading("2.3.1", "50", "2024-09-25");
        journal.reading("5.2.1", "0.1985", "2024-09-25");
        journal.reading("5.4.1", "919999.99", "2024-09-25");
        noteInWords(
            journal, "1.1",
            QStringLiteral("举办“人才周”活动 2 场,对接高校 18 所;签约团队 4 个、高端人才 80 名、高技能人才 560 名。"),
            QStringLiteral("高技能人才认定周期偏长,部分企业报送不及时。"),
            QStringLiteral("11月底前开展集中认定,确保完成 820 名目标。"));
        noteInWords(journal, "2.2", QStringLiteral("完成规上企业研发统计培训 3 期 260 人次;R&D 经费归集率达 92.5%。"),
                    {}, QStringLiteral("配合统计局做好年报。"));
        noteInWords(journal, "2.3", QStringLiteral("第三批省级专精特新已公示 2 家(一家特种电缆、一家家纺)。"),
                    QStringLiteral("缺少去年底基数,正与省厅核对。"), QStringLiteral("10月20日前补录基数。"));
        noteInWords(journal, "4.1", QStringLiteral("走访企业 96 户,收集技术需求 41 条。"), {},
                    QStringLiteral("精准发布需求清单"), "blocked");
        return std::make_unique<Sample>(plan, journal.rows());
    }();
    return *sample;
}

QString prose(int characters)
{
    const QString sentence = QStringLiteral(
        "组织企业与高校、科研院所对接 12 次,签约 3 项(其中“揭榜挂帅” 1 项),到位资金 1500 万元,同比增长 8.5%;");
    return sentence.repeated(characters / static_cast<int>(sentence.size()) + 1).left(characters);
}

std::unique_ptr<Sample> longSample(int indicators, int noteCharacters)
{
    PlanMaker maker = aPlan();
    for (int i = 1; i <= indicators; ++i)
        maker.with(anIndicator(QStringLiteral("1.1.%1").arg(i).toLatin1().constData())
                       .named(QStringLiteral("第%1号指标").arg(i), QStringLiteral("项")));
    JournalMaker journal;
    noteInWords(journal, "1.1", prose(noteCharacters), prose(noteCharacters / 2), QStringLiteral("继续推进"));
    return std::make_unique<Sample>(maker, journal.rows());
}

} // namespace xushi::report
