-- The rows about tasks rather than figures, and the voids of them. SQLite is to walk the voids; the plan is compared as
-- in voided_increments.sql.
SELECT id, plan, kind, subject, unit, as_of, recorded_at, author, amount, payload, parents, hash, received_at
FROM journal
WHERE plan = :plan AND kind IN ('note', 'measure', 'assign') AND received_at <= :known_at
UNION ALL
SELECT v.id, v.plan, v.kind, v.subject, v.unit, v.as_of, v.recorded_at, v.author, v.amount, v.payload, v.parents,
       v.hash, v.received_at
FROM journal v
JOIN journal j ON j.id = v.subject AND j.kind IN ('note', 'measure', 'assign') AND j.plan || '' = :plan
               AND j.unit = v.unit
WHERE v.kind = 'void' AND v.plan || '' = :plan AND v.received_at <= :known_at
