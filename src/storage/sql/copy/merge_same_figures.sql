-- Figures of the other file that are missing here, and for each one here that says the same: of the same indicator, kind,
-- day and amount. Neither is voided where it stands, and the other file did not have the one from here before: who wrote
-- there had not seen it. What is said is looked for here once, however many rows say it.
WITH missing AS MATERIALIZED (
    SELECT o.id, o.seq, o.plan, o.subject, o.kind, o.as_of, o.amount
    FROM other.journal o
    WHERE o.kind IN ('reading', 'increment', 'baseline')
      AND NOT EXISTS (SELECT 1 FROM main.journal x WHERE x.id = o.id)
      AND NOT EXISTS (SELECT 1 FROM other.journal v
                       WHERE v.kind = 'void' AND v.subject = o.id AND v.plan = o.plan AND v.unit = o.unit)
),
said AS MATERIALIZED (
    SELECT plan, subject, kind, as_of, amount, MIN(seq) AS seq FROM missing
    GROUP BY plan, subject, kind, as_of, amount
),
here AS MATERIALIZED (
    SELECT s.plan, s.subject, s.kind, s.as_of, s.amount,
           (SELECT MIN(m.id) FROM main.journal m
             WHERE m.plan = s.plan AND m.subject = s.subject AND m.kind = s.kind AND m.as_of = s.as_of
               AND m.amount = s.amount
               AND NOT EXISTS (SELECT 1 FROM other.journal y WHERE y.id = m.id AND y.seq < s.seq)
               AND NOT EXISTS (SELECT 1 FROM main.journal v
                                WHERE v.kind = 'void' AND v.subject = m.id AND v.plan = m.plan AND v.unit = m.unit)) AS id
    FROM said s
)
SELECT o.id, h.id
FROM missing o
JOIN here h ON h.plan = o.plan AND h.subject = o.subject AND h.kind = o.kind AND h.as_of = o.as_of AND h.amount = o.amount
WHERE h.id IS NOT NULL
ORDER BY o.seq
