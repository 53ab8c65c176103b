-- The rows at :places, newest first; with each row the void of it, and with each void or review the row that it is about
-- (without a very long payload, as many voids may be about one row).
SELECT j.id, j.plan, j.kind, j.subject, j.unit, j.as_of, j.recorded_at, j.author, j.amount, j.payload, j.parents,
       j.hash, j.received_at,
       j.seq,
       (SELECT v.payload FROM journal v
        WHERE v.kind = 'void' AND v.subject = j.id AND v.plan = j.plan AND v.unit = j.unit
          AND v.received_at <= :known_at
        ORDER BY v.seq LIMIT 1),
       t.id, t.plan, t.kind, t.subject, t.unit, t.as_of, t.recorded_at, t.author, t.amount,
       CASE WHEN length(CAST(t.payload AS BLOB)) <= 65536 THEN t.payload ELSE '{}' END, t.parents,
       t.hash, t.received_at
FROM journal j
LEFT JOIN journal t ON j.kind IN ('void', 'review') AND t.id = j.subject
WHERE j.seq IN (SELECT value FROM json_each(:places))
ORDER BY j.seq DESC
