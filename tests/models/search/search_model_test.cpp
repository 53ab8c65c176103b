#include "models/search/search_model.h"

#include "models/model_text.h"
#include "models/office.h"
#include "models/tables/roles.h"
#include "support/catch.h"

using namespace xushi;
using namespace xushi::models;
using support::anIndicator;
using support::aPlan;

namespace {

domain::Plan plan()
{
    return aPlan()
        .with(anIndicator("1.1.1").named(QStringLiteral("产学研合作项目"), QStringLiteral("项")),
              {QStringLiteral("alpha")})
        .with(anIndicator("1.2.1").named(QStringLiteral("高新技术企业数"), QStringLiteral("家")),
              {QStringLiteral("beta")})
        .with(anIndicator("1.2.2").named(QStringLiteral("能耗企业R&D数"), QStringLiteral("家")),
              {QStringLiteral("beta")});
}

struct Search {
    QString found(const char *typed, const QString &unit = {})
    {
        SearchModel model(office.source(), SearchModel::Scope::Indicators);
        const ModelWatch watch(model);
        model.setUnit(unit);
        model.setText(QString::fromUtf8(typed));
        QStringList ids;
        for (int row = 0; row < model.rowCount(); ++row)
            ids += model.index(row).data(KeyRole).toString();
        return ids.join(u' ');
    }

    QString everything(const char *typed, const QString &unit = {})
    {
        SearchModel model(office.source(), SearchModel::Scope::Everything);
        model.setUnit(unit);
        model.setText(QString::fromUtf8(typed));
        return textOf(model, {0}, Qt::AccessibleTextRole);
    }

    Office office{plan()};
};

} // namespace

TEST_CASE("a search finds by the beginning of an id, by any part of a name, and by pinyin or its initials")
{
    Search search;
    CHECK(search.found("1.2") == QStringLiteral("1.2.1 1.2.2"));
    CHECK(search.found("2.1").isEmpty());
    CHECK(search.found("企业") == QStringLiteral("1.2.1 1.2.2"));
    CHECK(search.found("cxy") == QStringLiteral("1.1.1"));
    CHECK(search.found("HZXM") == QStringLiteral("1.1.1"));
    CHECK(search.found("gaoxin") == QStringLiteral("1.2.1"));
    CHECK(search.found("ｒ＆ｄ") == QStringLiteral("1.2.2"));
    CHECK(search.found("  ").isEmpty());
    CHECK(search.found("没有").isEmpty());
}

TEST_CASE("all words of a search must match, and the best hits come first")
{
    Search search;
    CHECK(search.found("企业 能耗") == QStringLiteral("1.2.2"));
    CHECK(search.found("企业 产学研").isEmpty());
    CHECK(search.found("qys") == QStringLiteral("1.2.1"));
    CHECK(search.found("能耗") == QStringLiteral("1.2.2"));
}

TEST_CASE("units are found by their names, and a liaison finds only what belongs to the own unit")
{
    Search search;
    CHECK(search.everything("甲局") == QStringLiteral("甲局 (Unit)"));
    CHECK(search.everything("jiaju") == QStringLiteral("甲局 (Unit)"));
    CHECK(search.found("企业", QStringLiteral("alpha")).isEmpty());
    CHECK(search.everything("乙局", QStringLiteral("alpha")).isEmpty());
    CHECK(search.everything("1.1.1", QStringLiteral("alpha"))
              .contains(QStringLiteral("1.1.1 产学研合作项目 (Indicator)")));
}
