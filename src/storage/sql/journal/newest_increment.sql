-- The day of an indicator's newest increment after one day and up to another, without voided ones.
SELECT x.as_of
FROM journal x
WHERE x.plan = :plan AND x.subject = :subject AND x.kind = 'increment'
  AND x.as_of > :after AND x.as_of <= :as_of AND x.received_at <= :known_at
  AND :unit IN ('', x.unit)
  AND NOT EXISTS (SELECT 1 FROM journal v
                   WHERE v.kind = 'void' AND v.subject = x.id AND v.plan = x.plan AND v.unit = x.unit
                     AND v.received_at <= :known_at)
ORDER BY x.as_of DESC LIMIT 1
