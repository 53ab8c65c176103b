-- The voids of a plan that have an effect: each in the name of the unit whose row it voids.
SELECT v.id, v.plan, v.kind, v.subject, v.unit, v.as_of, v.recorded_at, v.author, v.amount, v.payload, v.parents,
       v.hash, v.received_at
FROM journal v
JOIN journal j ON j.id = v.subject AND j.plan || '' = v.plan AND j.unit = v.unit
WHERE v.kind = 'void' AND v.plan = :plan AND v.received_at <= :known_at
