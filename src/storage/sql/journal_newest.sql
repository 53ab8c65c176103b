-- The newest id (ids sort by the time they were made), and the time at which this database last got a row.
SELECT (SELECT id FROM journal ORDER BY id DESC LIMIT 1),
       (SELECT recorded_at FROM journal ORDER BY id DESC LIMIT 1),
       (SELECT received_at FROM journal ORDER BY seq DESC LIMIT 1)
