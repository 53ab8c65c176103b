-- The version of a plan that was in force at a time: the newest one loaded by then, or the first version if none was
-- loaded yet. Of a plan that was never loaded here, the newest that came by a merge.
SELECT version, fingerprint FROM plan WHERE id = :id
ORDER BY CASE WHEN loaded_at IS NULL THEN 2 WHEN loaded_at <= :known_at THEN 0 ELSE 1 END,
         CASE WHEN loaded_at > :known_at THEN version ELSE -version END
LIMIT 1
