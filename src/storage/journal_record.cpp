#include "storage/journal_record.h"

#include "domain/tokens.h"
#include "storage/statement.h"
#include "storage/storage_exception.h"

namespace xushi::storage {

using namespace domain;

std::optional<JournalRow> recordAt(const Statement &statement)
{
    const auto id = RowId::parse(statement.text(0));
    const auto kind = fromToken<RowKind>(statement.text(2));
    const auto asOf = parseDate(statement.text(5));
    std::optional<Quantity> amount;
    if (!statement.isNull(8))
        amount = Quantity::fromMillionths(statement.number(8));
    if (!id || !kind || !asOf || (!statement.isNull(8) && !amount))
        return std::nullopt;
    return JournalRow{*id, statement.text(1), *kind, statement.text(3), statement.text(4), *asOf, statement.number(6),
                      statement.text(7), amount, statement.text(9), statement.text(10).split(u' ', Qt::SkipEmptyParts),
                      statement.text(11), statement.number(12)};
}

std::vector<JournalRow> allRecords(Statement &statement, const QString &file)
{
    std::vector<JournalRow> rows;
    while (statement.next()) {
        auto row = recordAt(statement);
        if (!row)
            fail(ErrorCode::DatabaseFailed,
                 {file, QStringLiteral("journal row “%1” is damaged; “xushi check” says more").arg(statement.text(0))});
        rows.push_back(std::move(*row));
    }
    return rows;
}

} // namespace xushi::storage
