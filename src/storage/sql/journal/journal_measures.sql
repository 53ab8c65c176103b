-- The rows that enter or change a plan's measures, without voided rows, in the order in which they count.
SELECT id, plan, kind, subject, unit, as_of, recorded_at, author, amount, payload, parents, hash, received_at
FROM journal j
WHERE j.plan = :plan AND j.kind = 'measure'
  AND NOT EXISTS (SELECT 1 FROM journal v WHERE v.kind = 'void' AND v.subject = j.id AND v.plan = j.plan AND v.unit = j.unit)
ORDER BY as_of, recorded_at, id
