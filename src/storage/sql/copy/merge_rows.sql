-- The other file's rows that are missing here, in the order in which the other file got them. Their checksums follow.
INSERT INTO main.journal (id, plan, kind, subject, unit, as_of, recorded_at, author, amount, payload, parents, hash,
                          received_at, own, waits, arrival_hash)
SELECT o.id, o.plan, o.kind, o.subject, o.unit, o.as_of, o.recorded_at, o.author, o.amount, o.payload, o.parents, o.hash,
       :received_at, 0, 0, ''
FROM other.journal o
WHERE NOT EXISTS (SELECT 1 FROM main.journal m WHERE m.id = o.id)
ORDER BY o.seq
