-- An upper bound of an indicator's total on any day, in thousands of millions of millionths: decides whether the exact
-- sums must be computed.
SELECT COALESCE(SUM(ABS(amount / 1000000000) + 1), 0)
FROM journal
WHERE plan = :plan AND subject = :subject AND kind IN ('reading', 'increment', 'baseline')
