-- Replaces a damaged row by the row of the other file that has the same id or the same hash. A fault in one field leaves
-- at least one of the two intact.
INSERT OR REPLACE INTO main.journal
SELECT o.* FROM other.journal o JOIN main.journal m ON m.seq = :seq
WHERE o.seq = m.seq AND (o.id = m.id OR o.hash = m.hash)
