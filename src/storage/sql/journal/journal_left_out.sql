-- How many of a plan's rows a new period leaves out that the old one holds, and their first and last day, without
-- voided rows. The day of a baseline follows from the period.
SELECT COUNT(*), MIN(j.as_of), MAX(j.as_of)
FROM journal j
WHERE j.plan = :plan AND j.kind NOT IN ('void', 'baseline')
  AND j.as_of BETWEEN :old_first AND :old_last AND (j.as_of < :first OR j.as_of > :last)
  AND NOT EXISTS (SELECT 1 FROM journal v WHERE v.kind = 'void' AND v.subject = j.id AND v.plan = j.plan AND v.unit = j.unit)
