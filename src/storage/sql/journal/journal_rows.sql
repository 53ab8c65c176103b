-- All rows that match a filter, oldest first. An empty value does not filter.
SELECT id, plan, kind, subject, unit, as_of, recorded_at, author, amount, payload, parents, hash, received_at
FROM journal
WHERE (:plan = '' OR plan = :plan) AND (:subject = '' OR subject = :subject) AND (:unit = '' OR unit = :unit)
  AND received_at <= :known_at
ORDER BY recorded_at, id
