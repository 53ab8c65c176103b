#include "storage/file/database_opening.h"

#include "storage/engine/statement.h"
#include "storage/file/lock_holders.h"
#include "storage/file/open_files.h"
#include "storage/schema/schema.h"

namespace xushi::storage {

using namespace domain;

void requireSoundPages(Connection &connection)
{
    Statement check(connection, QStringLiteral("PRAGMA quick_check(1)"));
    const QString finding = check.next() ? check.text(0) : QString();
    if (finding != u"ok")
        fail(ErrorCode::DatabaseFailed,
             {connection.file(), QString::fromLatin1(QT_TRANSLATE_NOOP("Causes", "its pages do not fit together")),
              finding.simplified()});
}

std::unique_ptr<Connection> connect(const QString &file, Connection::Access access, const OpenOptions &options)
{
    auto hold = std::make_unique<OpenFile>(file, access, options.use);
    const OpenFile *held = hold.get(); // as long as the connection is
    auto connection = std::make_unique<Connection>(file, access, std::move(hold));
    connection->setLockWatch(options.watch, [held] { return lockHolders(*held); });
    return connection;
}

Result<std::unique_ptr<Database>> openDatabase(const QString &file, IfMissing ifMissing, const OpenOptions &options)
{
    const auto found = inspect(file, ifMissing, options.use);
    if (!found)
        return tl::unexpected<Error>(found.error());
    return guarded([&] {
        if (found->isWal) // its application id and version may be in the log beside it
            checkOwner(*connect(found->file, Connection::Access::ReadOnly, options));
        auto connection = connect(found->file, found->access, options);
        if (found->needsPageCheck)
            requireSoundPages(*connection);
        bringUpToDate(*connection, [&](Connection &older) -> Result<void> {
            if (!found->needsPageCheck) // rows that share their pages would become far more than the file
                requireSoundPages(older);
            return options.beforeUpgrade ? options.beforeUpgrade(older) : Result<void>();
        });
        return std::make_unique<Database>(std::move(connection));
    });
}

} // namespace xushi::storage
