-- The newest version of each plan, in the order in which the plans first arrived: of a plan that was loaded here the
-- newest that was loaded, of one that only came by a merge the newest that came.
SELECT p.version, p.id, p.title, p.period_from, p.period_to, p.fingerprint,
       (SELECT MIN(COALESCE(q.loaded_at, q.received_at)) FROM plan q
         WHERE q.id = p.id AND (q.loaded_at IS NULL) = (p.loaded_at IS NULL)),
       p.loaded_at IS NOT NULL
FROM plan p
WHERE p.version = (SELECT q.version FROM plan q WHERE q.id = p.id ORDER BY q.loaded_at IS NULL, q.version DESC LIMIT 1)
ORDER BY (SELECT MIN(q.version) FROM plan q WHERE q.id = p.id)
