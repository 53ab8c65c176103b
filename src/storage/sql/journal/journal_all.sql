-- Every row as it is stored, for the check; the last columns are the texts that are in no index, as bytes.
SELECT id, plan, kind, subject, unit, as_of, recorded_at, author, amount, payload, parents, hash, received_at,
       CAST(unit || author || payload || parents AS BLOB)
FROM journal ORDER BY seq
