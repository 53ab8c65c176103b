-- The latest of the other file's rows that are missing here, if it was recorded after a time.
SELECT o.id, o.recorded_at FROM other.journal o
WHERE o.recorded_at > :latest AND NOT EXISTS (SELECT 1 FROM main.journal m WHERE m.id = o.id)
ORDER BY o.recorded_at DESC, o.id DESC LIMIT 1
