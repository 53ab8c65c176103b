-- A row that is recorded later than :recorded_at and would be preferred to one recorded then: of the same kind, subject
-- and day, by the same unit where each unit speaks for itself; not voided. The latest.
SELECT j.id, j.recorded_at
FROM journal j
WHERE j.plan = :plan AND j.subject = :subject AND j.kind = :kind AND j.recorded_at > :recorded_at
  AND (:kind = 'review' OR j.as_of = :as_of)
  AND (:kind IN ('reading', 'baseline', 'retarget', 'review') OR j.unit = :unit)
  AND NOT EXISTS (SELECT 1 FROM journal v
                   WHERE v.kind = 'void' AND v.subject = j.id AND v.plan = j.plan AND v.unit = j.unit)
ORDER BY j.recorded_at DESC LIMIT 1
