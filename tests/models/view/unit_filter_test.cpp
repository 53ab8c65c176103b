#include "models/office.h"
#include "models/plan/attention_model.h"
#include "models/plan/plan_tree_model.h"
#include "models/plan/project_model.h"
#include "models/plan/project_task_model.h"
#include "models/plan/status_summary.h"
#include "models/plan/unit_list_model.h"
#include "models/tables/roles.h"
#include "models/view/view_source.h"
#include "support/catch.h"
#include "support/plan_maker.h"

#include <QSignalSpy>

using namespace xushi;
using namespace xushi::models;

namespace {

/// Two units that share no task, in two projects; a third unit takes part in both.
domain::Plan plan()
{
    using support::anIndicator;
    const QString jia = QStringLiteral("alpha");
    const QString yi = QStringLiteral("beta");
    const QString bing = QStringLiteral("gamma");
    domain::Plan made = support::aPlan()
                            .with(anIndicator("1.1.1").to("100"), {jia, bing})
                            .with(anIndicator("1.1.2").to("40"), {jia, bing})
                            .with(anIndicator("2.1.1").to("10"), {yi})
                            .with(anIndicator("2.2.1").to("10"), {yi, bing});
    domain::Project second = made.projects.front();
    made.projects.front().tasks.resize(1);
    second.id = QStringLiteral("2");
    second.tasks.erase(second.tasks.begin());
    made.projects.push_back(second);
    return made;
}

QStringList keys(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QStringList found;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        found += index.data(KeyRole).toString();
        found += keys(model, index);
    }
    return found;
}

} // namespace

TEST_CASE("with a unit filter, every list shows only what belongs to the unit")
{
    Office office(plan());
    office.plus("2.2.1", "9", "2024-09-01");
    ViewSource &source = office.source();
    const PlanTreeModel tree(source);
    const ProjectModel projects(source);
    ProjectTaskModel tasks(source);
    tasks.setProject(QStringLiteral("2"));
    const UnitListModel units(source);
    const AttentionModel matters(source);
    QSignalSpy changed(&source, &ViewSource::changed);

    source.setUnit(QStringLiteral("gamma"));
    CHECK(changed.size() == 1);
    CHECK(keys(tree).join(u' ') == QStringLiteral("1 1.1 1.1.1 1.1.2 2 2.2 2.2.1"));
    CHECK(tree.indexOf(QStringLiteral("2.2.1")).data(StatusRole).value<domain::Status>() == domain::Status::OnTrack);
    CHECK(keys(projects).join(u' ') == QStringLiteral("1 2"));
    CHECK(projects.index(1, ProjectModel::Size).data().toString() == QStringLiteral("Tasks 1 · Indicators 1"));
    CHECK(keys(tasks) == QStringList{QStringLiteral("2.2")});
    CHECK(tasks.summary() == QStringLiteral("Tasks 1 · Indicators 1 · On track 1"));
    CHECK(keys(units) == QStringList{QStringLiteral("gamma")});
    CHECK(keys(matters).join(u' ') == QStringLiteral("1.1.1 1.1.2"));
    CHECK(matters.index(0, 0).data(UnitRole).toString() == QStringLiteral("gamma"));
    CHECK(cardsOfPlan(source).front().figure == cardsOfUnit(source, QStringLiteral("gamma")).front().figure);

    source.setUnit(QStringLiteral("alpha"));
    CHECK(keys(tree).join(u' ') == QStringLiteral("1 1.1 1.1.1 1.1.2"));
    CHECK(keys(projects) == QStringList{QStringLiteral("1")});

    source.setUnit({});
    CHECK(keys(tasks).join(u' ') == QStringLiteral("2.1 2.2"));
    CHECK(keys(units).size() == 3);
    CHECK(keys(tree).join(u' ') == QStringLiteral("1 1.1 1.1.1 1.1.2 2 2.1 2.1.1 2.2 2.2.1"));
}

TEST_CASE("a unit that the plan does not have filters nothing")
{
    Office office(plan());
    office.source().setUnit(QStringLiteral("delta"));
    CHECK(office.source().unit().isEmpty());
}
