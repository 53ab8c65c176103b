-- How a row arrived here and in the other file, which has it at the same place, after the row before it here.
SELECT m.seq, m.hash, m.received_at, m.arrival_hash, o.received_at, o.arrival_hash,
       COALESCE((SELECT b.arrival_hash FROM main.journal b WHERE b.seq < m.seq ORDER BY b.seq DESC LIMIT 1), '')
FROM main.journal m JOIN other.journal o ON o.hash = m.hash AND o.seq = m.seq
WHERE m.id = :id
