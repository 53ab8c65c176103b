-- How many rows of the other file are missing here.
SELECT COUNT(*) FROM other.journal o WHERE NOT EXISTS (SELECT 1 FROM main.journal m WHERE m.id = o.id)
