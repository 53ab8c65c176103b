-- Every row as it lies in the file, with its place behind it, for mending.
SELECT id, plan, kind, subject, unit, as_of, recorded_at, author, amount, payload, parents, hash, received_at, seq
FROM journal ORDER BY seq
