-- Figures of the other file that are missing here, and for each one here that the other file does not have and that
-- says the same: of the same indicator, kind, day and amount. Neither is voided where it stands.
SELECT o.id, MIN(m.id)
FROM other.journal o
JOIN main.journal m ON m.plan = o.plan AND m.subject = o.subject AND m.kind = o.kind AND m.as_of = o.as_of
                   AND m.amount = o.amount
WHERE o.kind IN ('reading', 'increment', 'baseline')
  AND NOT EXISTS (SELECT 1 FROM main.journal x WHERE x.id = o.id)
  AND NOT EXISTS (SELECT 1 FROM other.journal y WHERE y.id = m.id)
  AND NOT EXISTS (SELECT 1 FROM main.journal v WHERE v.kind = 'void' AND v.subject = m.id AND v.plan = m.plan)
  AND NOT EXISTS (SELECT 1 FROM other.journal v WHERE v.kind = 'void' AND v.subject = o.id AND v.plan = o.plan)
GROUP BY o.id
ORDER BY MIN(o.seq)
