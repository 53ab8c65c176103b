-- Whether no plan and no row was ever written. Reads both numbers from the ends of the tables themselves, not from an
-- index.
SELECT (SELECT MAX(version) FROM plan) IS NULL AND (SELECT MAX(seq) FROM journal) IS NULL
