-- Every row as it lies in the file, for the check; last its texts that stand in no index, byte by byte.
SELECT id, plan, kind, subject, unit, as_of, recorded_at, author, amount, payload, parents, hash, received_at,
       CAST(unit || author || payload || parents AS BLOB)
FROM journal ORDER BY seq
