-- Whether the other file has rows that are missing here.
SELECT EXISTS (SELECT 1 FROM other.journal o WHERE NOT EXISTS (SELECT 1 FROM main.journal m WHERE m.id = o.id))
