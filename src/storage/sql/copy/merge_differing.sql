-- Rows that have the same id here and in the other file, but different contents.
SELECT m.id FROM other.journal o JOIN main.journal m ON m.id = o.id WHERE m.hash <> o.hash ORDER BY m.id LIMIT 1
