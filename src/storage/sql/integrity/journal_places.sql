-- Every row as journal_all returns it, followed by its place: for the repair.
SELECT id, plan, kind, subject, unit, as_of, recorded_at, author, amount, payload, parents, hash, received_at,
       CAST(plan || subject || unit || author || payload || parents AS BLOB), seq
FROM journal ORDER BY seq
