-- How many of a plan's rows are about a subject, without voided rows.
SELECT COUNT(*)
FROM journal j
WHERE j.plan = :plan AND j.subject = :subject AND j.kind <> 'void'
  AND NOT EXISTS (SELECT 1 FROM journal v WHERE v.kind = 'void' AND v.subject = j.id AND v.plan = j.plan AND v.unit = j.unit)
