-- The rows about one subject, and the voids of them. The void's plan is compared in a way that keeps SQLite from
-- walking all voids of the plan.
SELECT id, plan, kind, subject, unit, as_of, recorded_at, author, amount, payload, parents, hash, received_at
FROM journal
WHERE plan = :plan AND subject = :subject AND received_at <= :known_at
UNION ALL
SELECT v.id, v.plan, v.kind, v.subject, v.unit, v.as_of, v.recorded_at, v.author, v.amount, v.payload, v.parents,
       v.hash, v.received_at
FROM journal j
JOIN journal v ON v.kind = 'void' AND v.subject = j.id AND v.plan || '' = j.plan AND v.unit = j.unit
              AND v.received_at <= :known_at
WHERE j.plan = :plan AND j.subject = :subject AND j.received_at <= :known_at
