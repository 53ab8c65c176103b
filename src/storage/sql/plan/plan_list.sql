-- The newest version of each plan, in the order in which the plans first arrived: of a plan that was loaded here the
-- newest that was loaded, of one that only came by a merge the newest that came.
WITH newest AS (
    SELECT MIN(version) AS first, COALESCE(MAX(CASE WHEN loaded_at IS NOT NULL THEN version END), MAX(version)) AS version,
           MIN(loaded_at) AS first_loaded, MIN(received_at) AS first_received
    FROM plan GROUP BY id
)
SELECT p.version, p.id, p.title, p.period_from, p.period_to, p.fingerprint,
       COALESCE(n.first_loaded, n.first_received), p.loaded_at IS NOT NULL
FROM newest n
JOIN plan p ON p.version = n.version
ORDER BY n.first
