-- The rows that were voided by rows from the place :from on; walks the primary key, like journal_page_scan.sql.
SELECT subject FROM journal
WHERE seq >= :from AND plan || '' = :plan AND kind = 'void' AND received_at <= :known_at
