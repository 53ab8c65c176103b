-- Where each indicator of a plan version stands at the end of a day, as known at a time; design section 4.
-- A row an indicator: the baseline entered last, the reading in force, the retarget in force, and the sum of
-- the increments after the reading's day. The sum comes in two parts (whole milliards of millionths and the
-- rest), so that it cannot leave 64 bits however many rows there are.
WITH in_force AS (
    SELECT i.id AS indicator,
        (SELECT j.seq FROM journal j
          WHERE j.plan = :plan AND j.subject = i.id AND j.kind = 'reading'
            AND j.as_of <= :as_of AND j.received_at <= :known_at
            AND NOT EXISTS (SELECT 1 FROM journal v
                             WHERE v.kind = 'void' AND v.subject = j.id AND v.received_at <= :known_at)
          ORDER BY j.as_of DESC, j.recorded_at DESC, j.id DESC LIMIT 1) AS reading,
        (SELECT j.seq FROM journal j
          WHERE j.plan = :plan AND j.subject = i.id AND j.kind = 'baseline'
            AND j.received_at <= :known_at
            AND NOT EXISTS (SELECT 1 FROM journal v
                             WHERE v.kind = 'void' AND v.subject = j.id AND v.received_at <= :known_at)
          ORDER BY j.as_of DESC, j.recorded_at DESC, j.id DESC LIMIT 1) AS baseline,
        (SELECT j.seq FROM journal j
          WHERE j.plan = :plan AND j.subject = i.id AND j.kind = 'retarget'
            AND j.as_of <= :as_of AND j.received_at <= :known_at
            AND NOT EXISTS (SELECT 1 FROM journal v
                             WHERE v.kind = 'void' AND v.subject = j.id AND v.received_at <= :known_at)
          ORDER BY j.as_of DESC, j.recorded_at DESC, j.id DESC LIMIT 1) AS retarget
    FROM indicator i
    WHERE i.version = :version
)
SELECT f.indicator, b.amount, r.amount, r.as_of, t.amount, t.payload,
       SUM(x.amount / 1000000000), SUM(x.amount % 1000000000), MAX(x.as_of)
FROM in_force f
LEFT JOIN journal b ON b.seq = f.baseline
LEFT JOIN journal r ON r.seq = f.reading
LEFT JOIN journal t ON t.seq = f.retarget
LEFT JOIN journal x
       ON x.plan = :plan AND x.subject = f.indicator AND x.kind = 'increment'
      AND x.as_of <= :as_of AND x.as_of > COALESCE(r.as_of, '') AND x.received_at <= :known_at
      AND NOT EXISTS (SELECT 1 FROM journal v
                       WHERE v.kind = 'void' AND v.subject = x.id AND v.received_at <= :known_at)
GROUP BY f.indicator, b.amount, r.amount, r.as_of, t.amount, t.payload
