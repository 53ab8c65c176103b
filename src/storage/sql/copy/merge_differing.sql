-- Rows that both have under one id and that are not the same.
SELECT m.id FROM other.journal o JOIN main.journal m ON m.id = o.id WHERE m.hash <> o.hash ORDER BY m.id LIMIT 1
