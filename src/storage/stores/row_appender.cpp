#include "storage/stores/row_appender.h"

#include "domain/arrival_hash.h"
#include "domain/row_payload.h"
#include "domain/tokens.h"
#include "storage/engine/connection.h"
#include "storage/engine/sql_text.h"

namespace xushi::storage {

using namespace domain;

RowAppender::RowAppender(const Connection &connection)
    : m_last(connection, sqlText("journal_last_arrival")),
      m_insert(connection, sqlText("journal_insert")),
      m_deleteHeads(connection, sqlText("journal_head_delete")),
      m_insertHead(connection, sqlText("journal_head_insert"))
{
}

void RowAppender::add(const JournalRow &row)
{
    const bool isFirst = !m_last.next();
    const qint64 seq = isFirst ? 1 : m_last.number(0) + 1;
    const QString before = isFirst ? QString() : m_last.text(1);
    m_last.finish();
    m_insert.bind("seq", seq)
        .bind("arrival_hash", arrivalHash(before, seq, row.hash, row.receivedAt))
        .bind("waits", qint64(isSubmitted(row.payload) ? 1 : 0))
        .bind("id", row.id.toString())
        .bind("plan", row.plan)
        .bind("kind", tokenOf(row.kind))
        .bind("subject", row.subject)
        .bind("unit", row.unit)
        .bind("as_of", row.asOf)
        .bind("recorded_at", row.recordedAt)
        .bind("author", row.author)
        .bind("amount", row.amount)
        .bind("payload", row.payload)
        .bind("parents", row.parents.join(u' '))
        .bind("hash", row.hash)
        .bind("received_at", row.receivedAt)
        .run();
}

void RowAppender::moveHead(const QString &hash)
{
    m_deleteHeads.run();
    m_insertHead.bind("hash", hash).run();
}

} // namespace xushi::storage
