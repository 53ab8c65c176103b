#include "models/plan/project_model.h"

#include "models/model_text.h"
#include "models/office.h"
#include "models/tables/roles.h"
#include "support/catch.h"

using namespace xushi;
using namespace xushi::models;
using domain::Status;
using domain::StatusCounts;
using support::anIndicator;
using support::aPlan;
using M = ProjectModel;

TEST_CASE("projects are listed with their numbers of tasks and indicators and the counts by status")
{
    domain::Plan plan = aPlan().with(anIndicator("1.1.1")).with(anIndicator("1.1.2")).withTask("1.2");
    plan.projects.push_back({QStringLiteral("2"), QStringLiteral("工程二"), {}});
    Office office(plan);
    M model(office.source());
    ModelWatch watch(model);
    office.plus("1.1.1", "100", "2024-09-30");

    CHECK(textOf(model, {M::Title, M::Size})
          == QStringLiteral("1  工程一 | Tasks 2 · Indicators 2\n2  工程二 | Tasks 0 · Indicators 0"));
    const auto counts = model.index(0, M::Composition).data(CountsRole).value<StatusCounts>();
    CHECK(counts.of(Status::Met) == 1);
    CHECK(counts.of(Status::NoData) == 1);
    CHECK(counts.total() == 2);
    CHECK(textOf(model, {M::Composition}, Qt::AccessibleTextRole)
          == QStringLiteral("Met 1, Not reported 1\nno indicators"));
    CHECK(watch.resets == 0);
    CHECK(watch.changes == 1);
}
