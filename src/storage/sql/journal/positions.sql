-- Where each indicator of a plan version stands at the end of a day, as known at a time; see
-- docs/semantics.md, Actual. Of the indicators from one id to another; of the rows of one unit alone where :unit names
-- one, as a share of a split indicator has them.
-- A row an indicator: the reading in force, the baseline entered last, the retarget in force, and the increments after
-- the reading's day, those that were taken back among them: these are few and come from voided_increments.sql, as
-- looking for a void of each increment would take longer than summing them.
-- All that is read lies in one index. What is found together comes as one text ("day amount"; "sum sum day"), since a
-- subquery has one column: the same walk along the index would be taken once more for each further one. The sum comes
-- in two parts (whole milliards of millionths and the rest), so that it cannot leave 64 bits however many rows there
-- are. The limit, which no plan reaches, keeps SQLite from putting in_force in each place that names it.
WITH in_force AS (
    SELECT i.id AS indicator,
        (SELECT j.as_of || ' ' || j.amount FROM journal j
          WHERE j.plan = :plan AND j.subject = i.id AND j.kind = 'reading'
            AND j.as_of <= :as_of AND j.received_at <= :known_at AND :unit IN ('', j.unit)
            AND NOT EXISTS (SELECT 1 FROM journal v
                             WHERE v.kind = 'void' AND v.subject = j.id AND v.plan = j.plan AND v.unit = j.unit
                               AND v.received_at <= :known_at)
          ORDER BY j.as_of DESC, j.recorded_at DESC, j.id DESC LIMIT 1) AS reading,
        (SELECT j.amount FROM journal j
          WHERE j.plan = :plan AND j.subject = i.id AND j.kind = 'baseline'
            AND j.received_at <= :known_at AND :unit IN ('', j.unit)
            AND NOT EXISTS (SELECT 1 FROM journal v
                             WHERE v.kind = 'void' AND v.subject = j.id AND v.plan = j.plan AND v.unit = j.unit
                               AND v.received_at <= :known_at)
          ORDER BY j.as_of DESC, j.recorded_at DESC, j.id DESC LIMIT 1) AS baseline,
        (SELECT j.seq FROM journal j
          WHERE j.plan = :plan AND j.subject = i.id AND j.kind = 'retarget'
            AND j.as_of <= :as_of AND j.received_at <= :known_at AND :unit IN ('', j.unit)
            AND NOT EXISTS (SELECT 1 FROM journal v
                             WHERE v.kind = 'void' AND v.subject = j.id AND v.plan = j.plan AND v.unit = j.unit
                               AND v.received_at <= :known_at)
          ORDER BY j.as_of DESC, j.recorded_at DESC, j.id DESC LIMIT 1) AS retarget
    FROM indicator i
    WHERE i.version = :version AND i.id >= :first AND i.id <= :last
    ORDER BY i.id
    LIMIT 1000000000
)
SELECT f.indicator, f.baseline, f.reading, t.amount, t.payload,
       (SELECT SUM(x.amount / 1000000000) || ' ' || SUM(x.amount % 1000000000) || ' ' || MAX(x.as_of)
          FROM journal x
         WHERE x.plan = :plan AND x.subject = f.indicator AND x.kind = 'increment'
           AND x.as_of <= :as_of AND x.as_of > COALESCE(substr(f.reading, 1, 10), '') AND x.received_at <= :known_at
           AND :unit IN ('', x.unit))
FROM in_force f
LEFT JOIN journal t ON t.seq = f.retarget
