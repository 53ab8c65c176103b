-- The rows of a plan of one kind about one subject by one unit.
SELECT id, plan, kind, subject, unit, as_of, recorded_at, author, amount, payload, parents, hash, received_at
FROM journal
WHERE plan = :plan AND kind = :kind AND subject = :subject AND unit = :unit AND received_at <= :known_at
ORDER BY seq
