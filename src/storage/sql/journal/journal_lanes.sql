-- Each subject and unit of a plan's rows of a kind, once, with their first and last day. SQLite walks the index in order.
SELECT subject, unit, MIN(as_of), MAX(as_of)
FROM journal
WHERE plan = :plan AND kind = :kind
GROUP BY subject, unit
