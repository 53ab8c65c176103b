-- The figures of an indicator that were not voided, oldest first. The kind is compared in a way that makes SQLite walk
-- the index that holds all of it.
SELECT j.kind, j.as_of, j.amount, CASE WHEN j.kind = 'retarget' THEN j.payload END, j.unit
FROM journal j
WHERE j.plan = :plan AND j.subject = :subject AND j.kind || '' IN ('reading', 'increment', 'baseline', 'retarget')
  AND NOT EXISTS (SELECT 1 FROM journal v WHERE v.kind = 'void' AND v.subject = j.id AND v.plan = j.plan AND v.unit = j.unit)
ORDER BY j.as_of, j.recorded_at, j.id
