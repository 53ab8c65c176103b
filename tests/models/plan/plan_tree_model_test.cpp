#include "models/plan/plan_tree_model.h"

#include "models/model_text.h"
#include "models/office.h"
#include "models/tables/roles.h"
#include "support/catch.h"
#include "support/database_beside.h"

#include <QElapsedTimer>

using namespace xushi;
using namespace xushi::models;
using domain::Status;
using support::anIndicator;
using support::aPlan;

namespace {

domain::Plan plan()
{
    domain::Plan plan = aPlan().with(anIndicator("1.1.1").to("10")).with(anIndicator("1.1.2")).withTask("1.2");
    plan.projects.push_back({QStringLiteral("2"), QStringLiteral("工程二"), {}});
    return plan;
}

void addLines(const QAbstractItemModel &model, const QModelIndex &parent, const QString &indent, QStringList &lines)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        lines += indent + index.data(Qt::AccessibleTextRole).toString();
        addLines(model, index, indent + QStringLiteral("  "), lines);
    }
}

QString treeText(const QAbstractItemModel &model)
{
    QStringList lines;
    addLines(model, {}, {}, lines);
    return lines.join(u'\n');
}

} // namespace

TEST_CASE("the plan is a tree of projects, tasks and indicators, each with how it is doing")
{
    Office office(plan());
    office.plus("1.1.1", "10", "2024-09-30");
    PlanTreeModel model(office.source());
    ModelWatch watch(model);
    CHECK(treeText(model)
          == QStringLiteral("1 工程一: Met 1, Not reported 1\n"
                            "  1.1 任务1.1: Met 1, Not reported 1\n"
                            "    1.1.1 指标1.1.1: Met\n"
                            "    1.1.2 指标1.1.2: Not reported\n"
                            "  1.2 任务1.2: Not reported\n"
                            "2 工程二: no indicators"));
    const QModelIndex indicator = model.indexOf(QStringLiteral("1.1.1"));
    CHECK(indicator.data(StatusRole).value<Status>() == Status::Met);
    CHECK(indicator.data(IndicatorRole).toString() == QStringLiteral("1.1.1"));
    CHECK(indicator.data(TaskRole).toString() == QStringLiteral("1.1"));
    CHECK(indicator.parent().data(KeyRole).toString() == QStringLiteral("1.1"));
    CHECK(indicator.parent().data(IndicatorRole).toString().isEmpty());
    CHECK(model.indexOf(QStringLiteral("1.2")).data(TaskStandingRole).isValid());
    CHECK_FALSE(model.indexOf(QStringLiteral("9.9")).isValid());
}

TEST_CASE("a change of the view announces only the rows that changed, and another plan is a reset")
{
    Office office(plan());
    PlanTreeModel model(office.source());
    ModelWatch watch(model);
    const QPersistentModelIndex kept = model.indexOf(QStringLiteral("1.1.2"));
    office.source().refresh();
    CHECK(watch.changes == 0);
    office.plus("1.1.2", "1", "2024-09-30");
    CHECK(watch.changes == 3); // the indicator, its task, its project
    CHECK(watch.resets == 0);
    CHECK(kept.data(KeyRole).toString() == QStringLiteral("1.1.2"));
    CHECK(kept.data(StatusRole).value<Status>() == Status::Behind);
    office.note("1.2", "2024-09-30", domain::TaskState::Done, QStringLiteral("完成"));
    CHECK(watch.changes == 4);
}

TEST_CASE("a plan of thirty thousand tasks becomes a tree, and is updated, without delay")
{
    domain::Plan large = aPlan();
    large.projects.clear();
    for (int p = 1; p <= 30; ++p) {
        domain::Project project{QString::number(p), QStringLiteral("工程"), {}};
        for (int t = 1; t <= 1000; ++t) {
            domain::Task task{project.id + u'.' + QString::number(t), QStringLiteral("任务"), {}, {}, false, {}, {}};
            domain::Indicator indicator = anIndicator("x");
            indicator.id = task.id + QStringLiteral(".1");
            task.indicators.push_back(std::move(indicator));
            project.tasks.push_back(std::move(task));
        }
        large.projects.push_back(std::move(project));
    }
    Office office(large);
    QElapsedTimer timer;
    timer.start();
    PlanTreeModel model(office.source());
    int changes = 0;
    QObject::connect(&model, &QAbstractItemModel::dataChanged, &model, [&] { ++changes; });
    Q_EMIT office.source().changed(true);
    CHECK(timer.elapsed() < 1000);
    CHECK(changes == 0);
    CHECK(model.rowCount(model.index(29, 0)) == 1000);
    CHECK(model.indexOf(QStringLiteral("30.1000.1")).isValid());
}

TEST_CASE("a cap that is exceeded is said to be over it, and counted as missed")
{
    Office office(aPlan().with(anIndicator("1.1.1").atMost().to("5")));
    office.plus("1.1.1", "7", "2024-09-30");
    const PlanTreeModel model(office.source());
    CHECK(treeText(model)
          == QStringLiteral("1 工程一: Missed 1\n"
                            "  1.1 任务1.1: Missed 1\n"
                            "    1.1.1 指标1.1.1: Over the cap"));
}

TEST_CASE("before the plan's period the tree says that nothing is judged")
{
    support::TemporaryWorkspace workspace(
        aPlan().with(anIndicator("1.1.1")).withTask("1.2").period("2025-01-01", "2025-12-31"), "2024-12-20");
    ViewSource source(support::databaseBeside(*workspace, std::chrono::minutes(10)));
    const QString notBegun = QStringLiteral("The plan's period begins on 1 January 2025; nothing is judged yet.");
    CHECK(treeText(PlanTreeModel(source))
          == QStringLiteral("1 工程一: %1\n"
                            "  1.1 任务1.1: %1\n"
                            "    1.1.1 指标1.1.1: Not begun\n"
                            "  1.2 任务1.2: Not started")
                 .arg(notBegun));
}
