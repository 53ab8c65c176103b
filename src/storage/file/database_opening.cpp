#include "storage/file/database_opening.h"

#include "files/file_trouble.h"
#include "storage/engine/statement.h"
#include "storage/file/lock_holders.h"
#include "storage/file/open_files.h"
#include "storage/schema/schema.h"

namespace xushi::storage {

using namespace domain;

namespace {

/// Throws the first fault that SQLite finds. SQLite looks at each page once.
void requireSoundPages(Connection &connection)
{
    Statement check(connection, QStringLiteral("PRAGMA quick_check(1)"));
    const QString finding = check.next() ? check.text(0) : QString();
    if (finding != u"ok")
        fail(ErrorCode::DatabaseFailed,
             {connection.file(), QString::fromLatin1(QT_TRANSLATE_NOOP("Causes", "its pages do not fit together")),
              finding.simplified()});
}

std::unique_ptr<Connection> connect(const QString &file, Connection::Access access,
                                    const std::shared_ptr<LockWatch> &watch)
{
    // From the root, as SQLite may take another name for a URI.
    const QString path = files::absolutePath(file);
    const auto hold = std::make_shared<const OpenFile>(path);
    auto connection = std::make_unique<Connection>(path, access, hold);
    connection->setLockWatch(watch, [hold] { return lockHolders(*hold); });
    return connection;
}

} // namespace

Result<std::unique_ptr<Database>> openDatabase(const QString &file, IfMissing ifMissing,
                                               std::shared_ptr<LockWatch> watch)
{
    const auto found = inspect(file, ifMissing);
    if (!found)
        return tl::unexpected<Error>(found.error());
    return guarded([&] {
        if (found->isWal) // its application id and version may be in the log beside it
            checkOwner(*connect(file, Connection::Access::ReadOnly, watch));
        auto connection = connect(file, found->access, watch);
        if (found->needsPageCheck)
            requireSoundPages(*connection);
        bringUpToDate(*connection);
        return std::make_unique<Database>(std::move(connection));
    });
}

} // namespace xushi::storage
