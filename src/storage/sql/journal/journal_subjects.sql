-- What a plan's rows are about, each subject once; along an index.
SELECT DISTINCT subject FROM journal WHERE plan = :plan
