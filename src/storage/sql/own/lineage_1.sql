-- The lineage that a database of version 1 gets: of its first row, else of its first plan version.
SELECT COALESCE((SELECT hash FROM journal ORDER BY seq LIMIT 1),
                (SELECT fingerprint || '-' || loaded_at FROM plan ORDER BY version LIMIT 1), '')
