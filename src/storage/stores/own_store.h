#pragma once

#include "domain/values/error.h"

#include <optional>

namespace xushi::storage {

class Database;

/// What is a database's own: it is carried along by copies and backups, and never merged. Write only inside
/// Database::write(). Errors: those of the database.
class OwnStore {
public:
    explicit OwnStore(Database &database) : m_database(database) {}

    /// The id that this database and all its copies and backups have in common.
    domain::Result<QString> lineage();

    /// The id of the plan that was chosen to be shown; absent when none was.
    domain::Result<std::optional<QString>> chosenPlan();
    domain::Result<void> choosePlan(const QString &id);

private:
    domain::Result<std::optional<QString>> value(const char *name);

    Database &m_database;
};

} // namespace xushi::storage
