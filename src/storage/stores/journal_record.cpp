#include "storage/stores/journal_record.h"

#include "domain/tokens.h"
#include "storage/engine/statement.h"
#include "storage/engine/storage_exception.h"

namespace xushi::storage {

using namespace domain;

std::optional<JournalRow> recordAt(const Statement &statement, int first)
{
    const auto text = [&](int column) { return statement.text(first + column); };
    const auto number = [&](int column) { return statement.number(first + column); };
    const bool hasAmount = !statement.isNull(first + 8);
    const auto id = RowId::parse(text(0));
    const auto kind = fromToken<RowKind>(text(2));
    const auto asOf = parseDate(text(5));
    auto parents = parentsFrom(text(10));
    const auto amount = hasAmount ? Quantity::fromMillionths(number(8)) : std::nullopt;
    if (!id || !kind || !asOf || !parents || (hasAmount && !amount))
        return std::nullopt;
    return JournalRow{
        *id,      text(1),   *kind, text(3), text(4), *asOf, number(6), text(7), amount, text(9), std::move(*parents),
        text(11), number(12)};
}

bool isAsWritten(const Statement &statement, const JournalRow &row)
{
    constexpr int parentsColumn = 10;
    constexpr int bytesColumn = 13;
    const QString texts = row.plan + row.subject + row.unit + row.author + row.payload + statement.text(parentsColumn);
    return hashOf(row) == row.hash && statement.text(0) == row.id.toString()
           && statement.bytes(bytesColumn) == texts.toUtf8();
}

std::optional<QStringList> parentsFrom(const QString &text)
{
    constexpr qsizetype few = 16; // a flipped bit may split a hash in two; the check then reports the fault
    constexpr qsizetype half = 32;
    if (text.count(u' ') > few + text.size() / half)
        return std::nullopt;
    return text.split(u' ', Qt::SkipEmptyParts);
}

std::vector<JournalRow> allRecords(Statement &statement, const QString &file)
{
    std::vector<JournalRow> rows;
    while (statement.next()) {
        auto row = recordAt(statement);
        if (!row)
            failDamaged(statement.text(0), file);
        rows.push_back(std::move(*row));
    }
    return rows;
}

void failDamaged(const QString &id, const QString &file)
{
    fail(ErrorCode::DatabaseFailed,
         {file, QString::fromLatin1(QT_TRANSLATE_NOOP("Causes", "a row of the journal is damaged")), id});
}

} // namespace xushi::storage
