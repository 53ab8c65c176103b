-- A plan's rows about a subject that is not itself a row of the plan's journal, without voided rows.
SELECT id, plan, kind, subject, unit, as_of, recorded_at, author, amount, payload, parents, hash, received_at
FROM journal j
WHERE j.plan = :plan AND j.subject = :subject
  AND NOT EXISTS (SELECT 1 FROM journal t WHERE t.id = j.subject AND t.plan || '' = j.plan)
  AND NOT EXISTS (SELECT 1 FROM journal v WHERE v.kind = 'void' AND v.subject = j.id AND v.plan = j.plan AND v.unit = j.unit)
