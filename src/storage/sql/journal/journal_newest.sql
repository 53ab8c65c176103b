-- The newest id (ids sort by the time they were made), and the time at which this database last got a row or a plan.
SELECT (SELECT id FROM journal ORDER BY id DESC LIMIT 1),
       (SELECT recorded_at FROM journal ORDER BY id DESC LIMIT 1),
       (SELECT MAX(moment)
        FROM (SELECT received_at AS moment FROM journal WHERE seq = (SELECT MAX(seq) FROM journal)
              UNION ALL
              SELECT loaded_at FROM plan) AS moments)
