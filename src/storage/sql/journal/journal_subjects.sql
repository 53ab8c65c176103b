-- The subjects of a plan's rows, each once; walks an index.
SELECT DISTINCT subject FROM journal WHERE plan = :plan
