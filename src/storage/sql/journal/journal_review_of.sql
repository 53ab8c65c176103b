-- The office's decisions about a row, as known at a time, the newest first.
SELECT r.payload
FROM journal r
WHERE r.kind = 'review' AND r.subject = :id AND r.plan = :plan AND r.unit = '' AND r.received_at <= :known_at
  AND NOT EXISTS (SELECT 1 FROM journal v
                   WHERE v.kind = 'void' AND v.subject = r.id AND v.plan = r.plan AND v.unit = r.unit
                     AND v.received_at <= :known_at)
ORDER BY r.recorded_at DESC, r.id DESC
