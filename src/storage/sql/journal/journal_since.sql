-- The rows that this database got after the one with this place, in that order.
SELECT id, plan, kind, subject, unit, as_of, recorded_at, author, amount, payload, parents, hash, received_at
FROM journal WHERE seq > :seq ORDER BY seq
