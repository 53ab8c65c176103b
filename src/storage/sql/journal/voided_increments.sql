-- The voided increments up to a day, as known at a time. Each is listed once, even if it was voided twice. The plan is
-- compared in a way that makes SQLite walk the voids and not all rows of the plan.
SELECT DISTINCT x.id, x.subject, x.as_of, x.amount, x.unit
FROM journal v
JOIN journal x ON x.id = v.subject AND x.plan || '' = :plan AND x.unit = v.unit
WHERE v.kind = 'void' AND v.plan || '' = :plan AND v.received_at <= :known_at
  AND x.kind = 'increment' AND x.as_of <= :as_of AND x.received_at <= :known_at
