-- The increments up to a day that were taken back, as known at a time: each once, however often it was. The plan is
-- compared in a way that keeps SQLite from going through all of its rows instead of the voids.
SELECT x.subject, x.as_of, x.amount
FROM journal x
WHERE x.id IN (SELECT v.subject FROM journal v WHERE v.kind = 'void' AND v.received_at <= :known_at)
  AND x.plan || '' = :plan AND x.kind = 'increment' AND x.as_of <= :as_of AND x.received_at <= :known_at
