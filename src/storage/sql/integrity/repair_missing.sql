-- Inserts a missing row, in the place that it has in the other file if that place is free here.
INSERT OR IGNORE INTO main.journal SELECT * FROM other.journal o WHERE o.hash = :hash
