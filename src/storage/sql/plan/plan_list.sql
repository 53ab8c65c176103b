-- The newest version of each plan, in the order in which the plans were first loaded.
SELECT p.version, p.id, p.title, p.period_from, p.period_to, p.fingerprint,
       (SELECT MIN(q.loaded_at) FROM plan q WHERE q.id = p.id)
FROM plan p
WHERE p.version = (SELECT MAX(q.version) FROM plan q WHERE q.id = p.id)
ORDER BY (SELECT MIN(q.version) FROM plan q WHERE q.id = p.id)
