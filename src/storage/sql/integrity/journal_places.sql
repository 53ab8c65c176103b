-- Every row as it lies in the file and as journal_all gives it, with its place behind it, for mending.
SELECT id, plan, kind, subject, unit, as_of, recorded_at, author, amount, payload, parents, hash, received_at,
       CAST(unit || author || payload || parents AS BLOB), seq
FROM journal ORDER BY seq
