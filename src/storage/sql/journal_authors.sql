-- Who wrote the rows of a plan that came from :from on.
SELECT DISTINCT author FROM journal WHERE seq >= :from AND plan = :plan AND author <> '' ORDER BY author
