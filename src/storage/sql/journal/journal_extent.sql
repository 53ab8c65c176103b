-- The places of the oldest and the newest row.
SELECT (SELECT seq FROM journal ORDER BY seq LIMIT 1), (SELECT seq FROM journal ORDER BY seq DESC LIMIT 1)
