-- The rows that were taken back by what came from :from on.
SELECT subject FROM journal WHERE seq >= :from AND plan = :plan AND kind = 'void' AND received_at <= :known_at
