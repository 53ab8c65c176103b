-- The version of a plan that was in force at a time: the newest one loaded by then, or the first version if none was
-- loaded yet. Of a plan that was never loaded here, the newest that had come by a merge, or the first.
SELECT version, fingerprint FROM plan WHERE id = :id
ORDER BY CASE WHEN loaded_at <= :known_at THEN 0
              WHEN loaded_at IS NOT NULL THEN 1
              WHEN received_at <= :known_at THEN 2
              ELSE 3 END,
         CASE WHEN loaded_at > :known_at OR (loaded_at IS NULL AND received_at > :known_at) THEN version
              ELSE -version END
LIMIT 1
