-- Replaces a damaged row by the row of the other file with the hash that is stored here, or that follows from what is
-- stored here: a fault in one field leaves one of the two right. When it arrived is taken from the other file if it has
-- the row at the same place.
INSERT OR REPLACE INTO main.journal (seq, id, plan, kind, subject, unit, as_of, recorded_at, author, amount, payload,
                                     parents, hash, received_at, own, waits, arrival_hash)
SELECT m.seq, o.id, o.plan, o.kind, o.subject, o.unit, o.as_of, o.recorded_at, o.author, o.amount, o.payload, o.parents,
       o.hash, CASE WHEN o.seq = m.seq THEN o.received_at ELSE m.received_at END,
       CASE WHEN o.seq = m.seq THEN o.own ELSE m.own END, o.waits,
       CASE WHEN o.seq = m.seq THEN o.arrival_hash ELSE m.arrival_hash END
FROM other.journal o JOIN main.journal m ON m.seq = :seq
WHERE o.hash IN (:stored, :computed)
