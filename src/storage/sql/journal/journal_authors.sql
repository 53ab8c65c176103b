-- The authors of a plan's rows from the place :from on; walks the primary key, like journal_page_scan.sql.
SELECT DISTINCT author FROM journal WHERE seq >= :from AND plan || '' = :plan AND author <> '' ORDER BY author
