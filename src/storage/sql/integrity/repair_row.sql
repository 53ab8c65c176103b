-- Puts the other's row in the place of the damaged one: the one that it shares id or hash with, of which a fault in one
-- field leaves at least one.
INSERT OR REPLACE INTO main.journal
SELECT o.* FROM other.journal o JOIN main.journal m ON m.seq = :seq
WHERE o.seq = m.seq AND (o.id = m.id OR o.hash = m.hash)
