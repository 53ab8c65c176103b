-- Who wrote the rows of a plan that came from :from on; along the primary key, as in journal_page_scan.sql.
SELECT DISTINCT author FROM journal WHERE seq >= :from AND plan || '' = :plan AND author <> '' ORDER BY author
