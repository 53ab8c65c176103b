-- Whether no plan and no row was ever written. Both numbers are found at the end of the tables themselves, in no index.
SELECT (SELECT MAX(version) FROM plan) IS NULL AND (SELECT MAX(seq) FROM journal) IS NULL
