#pragma once

#include "models/view/database_thread.h"

namespace xushi::support {

/// A database thread on the file of this workspace, with its clock and author. By default it waits for every answer,
/// however long that takes, so that a test can use the answer in the next line.
inline std::shared_ptr<models::DatabaseThread> databaseBeside(
    const session::Workspace &workspace, std::chrono::milliseconds patience = std::chrono::minutes(10))
{
    session::Opening opening;
    opening.file = workspace.file();
    opening.ifMissing = storage::IfMissing::Refuse;
    opening.clock = workspace.clock();
    opening.author = workspace.author();
    return models::DatabaseThread::open(std::move(opening), patience).value();
}

} // namespace xushi::support
