-- The place in the other file of a row that is missing here, if another row has that place here.
SELECT o.seq FROM other.journal o JOIN main.journal m ON m.seq = o.seq
WHERE o.hash = :hash AND NOT EXISTS (SELECT 1 FROM main.journal x WHERE x.hash = o.hash OR x.id = o.id)
