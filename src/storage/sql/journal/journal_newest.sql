-- The newest row that was written here, whose time and id the next one follows (what came by merges has no say), and
-- the time at which this database last got a row or a plan. The places of rows that came are walked back in their index.
WITH RECURSIVE walked (seq) AS (
    SELECT MAX(seq) FROM journal
    UNION ALL
    SELECT w.seq - 1 FROM walked w WHERE EXISTS (SELECT 1 FROM journal f WHERE f.own = 0 AND f.seq = w.seq)
),
newest (seq) AS (
    SELECT j.seq FROM journal j WHERE j.seq <= (SELECT MIN(seq) FROM walked) AND j.own = 1 ORDER BY j.seq DESC LIMIT 1
)
SELECT (SELECT id FROM journal WHERE seq = (SELECT seq FROM newest)),
       (SELECT recorded_at FROM journal WHERE seq = (SELECT seq FROM newest)),
       (SELECT MAX(moment)
        FROM (SELECT received_at AS moment FROM journal WHERE seq = (SELECT MAX(seq) FROM journal)
              UNION ALL
              SELECT MAX(received_at) FROM plan
              UNION ALL
              SELECT MAX(loaded_at) FROM plan) AS moments)
