-- The versions of a plan that this database had at a time, the first one at any time.
SELECT version, fingerprint FROM plan WHERE id = :id
  AND (received_at <= :known_at OR version = (SELECT MIN(q.version) FROM plan q WHERE q.id = :id))
ORDER BY version DESC
