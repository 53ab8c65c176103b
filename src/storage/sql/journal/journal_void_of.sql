-- The void of a row, in its own plan and by its own unit: the first that came.
SELECT v.id, v.plan, v.kind, v.subject, v.unit, v.as_of, v.recorded_at, v.author, v.amount, v.payload, v.parents,
       v.hash, v.received_at
FROM journal j
JOIN journal v ON v.kind = 'void' AND v.subject = j.id AND v.plan = j.plan AND v.unit = j.unit
WHERE j.id = :id
ORDER BY v.seq LIMIT 1
