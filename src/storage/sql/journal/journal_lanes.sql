-- Each kind, subject and unit of a plan's rows of some kinds, once, with their first and last day. Walks the index from
-- one pair of subject and unit to the next (the next unit of the same subject, else the next subject), however many rows
-- each has. A pair is one text, as a subquery has one column. UNION takes none twice, so that the walk ends in a damaged
-- file, too. PostgreSQL has json_array_elements_text in place of json_each, and json_build_array and ->> for the pairs.
WITH RECURSIVE lane (kind, pair) AS (
    SELECT k.value, (SELECT json_array(j.subject, j.unit) FROM journal j
                      WHERE j.plan = :plan AND j.kind = k.value
                      ORDER BY j.subject, j.unit LIMIT 1)
    FROM json_each(:kinds) k
    UNION
    SELECT l.kind,
           COALESCE((SELECT json_array(n.subject, n.unit) FROM journal n
                      WHERE n.plan = :plan AND n.kind = l.kind AND n.subject = l.pair ->> 0 AND n.unit > l.pair ->> 1
                      ORDER BY n.unit LIMIT 1),
                    (SELECT json_array(n.subject, n.unit) FROM journal n
                      WHERE n.plan = :plan AND n.kind = l.kind AND n.subject > l.pair ->> 0
                      ORDER BY n.subject, n.unit LIMIT 1))
    FROM lane l
    WHERE l.pair IS NOT NULL
)
SELECT l.kind, l.pair ->> 0, l.pair ->> 1,
       (SELECT MIN(f.as_of) FROM journal f
         WHERE f.plan = :plan AND f.kind = l.kind AND f.subject = l.pair ->> 0 AND f.unit = l.pair ->> 1),
       (SELECT MAX(t.as_of) FROM journal t
         WHERE t.plan = :plan AND t.kind = l.kind AND t.subject = l.pair ->> 0 AND t.unit = l.pair ->> 1)
FROM lane l
WHERE l.pair IS NOT NULL
