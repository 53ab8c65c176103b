#include "storage/stores/own_store.h"

#include "storage/engine/database.h"
#include "storage/engine/sql_text.h"
#include "storage/engine/statement.h"

namespace xushi::storage {

using namespace domain;

namespace {

constexpr auto lineageName = "lineage";
constexpr auto planName = "plan";

} // namespace

Result<std::optional<QString>> OwnStore::value(const char *name)
{
    return guarded([&]() -> std::optional<QString> {
        Statement select(m_database.connection(), sqlText("own_select"));
        select.bind("name", QLatin1StringView(name));
        if (!select.next())
            return std::nullopt;
        QString found = select.text(0);
        select.finish();
        return found;
    });
}

Result<QString> OwnStore::lineage()
{
    const auto found = value(lineageName);
    return found ? Result<QString>(found->value_or(QString())) : tl::unexpected<Error>(found.error());
}

Result<std::optional<QString>> OwnStore::chosenPlan()
{
    return value(planName);
}

Result<void> OwnStore::choosePlan(const QString &id)
{
    return guarded([&] {
        Statement(m_database.connection(), sqlText("own_set"))
            .bind("name", QLatin1StringView(planName))
            .bind("value", id)
            .run();
    });
}

} // namespace xushi::storage
