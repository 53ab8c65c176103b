-- The rows that were taken back by what came from :from on; along the primary key, as in journal_page_scan.sql.
SELECT subject FROM journal
WHERE seq >= :from AND plan || '' = :plan AND kind = 'void' AND received_at <= :known_at
