SELECT id, plan, kind, subject, unit, as_of, recorded_at, author, amount, payload, parents, hash, received_at
FROM journal WHERE kind = 'void' AND plan = :plan AND received_at <= :known_at
