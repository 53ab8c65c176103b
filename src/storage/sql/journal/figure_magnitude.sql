-- An upper bound of what an indicator's total can ever be, in milliards of millionths: for deciding whether
-- the exact sums have to be looked at.
SELECT COALESCE(SUM(ABS(amount / 1000000000) + 1), 0)
FROM journal
WHERE plan = :plan AND subject = :subject AND kind IN ('reading', 'increment', 'baseline')
