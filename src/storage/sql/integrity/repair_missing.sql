-- A row that is missing here, in the place that it had in the other, where that is free.
INSERT OR IGNORE INTO main.journal SELECT * FROM other.journal o WHERE o.hash = :hash
